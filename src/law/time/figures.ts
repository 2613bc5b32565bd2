import { always } from "../../figures/dated";
import { parameter } from "../../figures/parameter";

/** 工时: the law's figures for overtime. */
export const time = {
  overtimeWorkday: parameter({
    kind: "ratio",
    unit: "percent",
    min: 1.5,
    max: 10,
    values: always(1.5, "L04", "L12"),
    midMonth: "byDay",
  }),
  overtimeRestDay: parameter({
    kind: "ratio",
    unit: "percent",
    min: 2,
    max: 10,
    values: always(2, "L04", "L12"),
    midMonth: "byDay",
  }),
  overtimeHoliday: parameter({
    kind: "ratio",
    unit: "percent",
    min: 3,
    max: 10,
    values: always(3, "L04", "L12"),
    midMonth: "byDay",
  }),
  /** Most overtime of a day, in hours (劳动法 41). */
  overtimeDayLimit: parameter({
    kind: "number",
    unit: "hours",
    min: 0,
    max: 24,
    values: always(3, "L11"),
    midMonth: "byDay",
  }),
  /** Most overtime of a month, in hours (劳动法 41). */
  overtimeMonthLimit: parameter({
    kind: "number",
    unit: "hours",
    min: 0,
    max: 744,
    values: always(36, "L11"),
  }),
} as const;
