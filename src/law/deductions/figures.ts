import { always } from "../../figures/dated";
import { parameter } from "../../figures/parameter";

/** 赔偿扣款: the law's figures for what may be withheld from wages. */
export const deductions = {
  /** Most of a month's wage that may be withheld for a loss (工资支付暂行规定 16). */
  capRatio: parameter({ kind: "ratio", unit: "percent", min: 0, max: 1, values: always(0.2, "L06") }),
} as const;
