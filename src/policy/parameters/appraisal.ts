import { openParameter } from "../../figures/parameter";

/** 考核: the appraisal. */
export const appraisal = {
  /**
   * Weights of 上级评价, 同事评价 and 自我评价 in this order; no document gives them. An evaluation that weighs nothing
   * need not be there; without weights all three are asked for.
   */
  evalWeights: openParameter({
    kind: "ratios",
    unit: "percent",
    min: 0,
    max: 1,
    items: 3,
    askedBy: ["R053"],
  }),
} as const;
