import { always } from "../always";
import { parameter } from "../parameter";

/** 法定: figures of the law that pay is measured by. */
export const law = {
  overtimeWorkday: parameter({
    kind: "ratio",
    unit: "percent",
    min: 1.5,
    max: 10,
    values: always(1.5),
    source: ["L04", "L12"],
    midMonth: "byDay",
    certainty: "V",
  }),
  overtimeRestDay: parameter({
    kind: "ratio",
    unit: "percent",
    min: 2,
    max: 10,
    values: always(2),
    source: ["L04", "L12"],
    midMonth: "byDay",
    certainty: "V",
  }),
  overtimeHoliday: parameter({
    kind: "ratio",
    unit: "percent",
    min: 3,
    max: 10,
    values: always(3),
    source: ["L04", "L12"],
    midMonth: "byDay",
    certainty: "V",
  }),
  /** Most overtime of a day and of a month, in hours (劳动法 41). */
  overtimeDayLimit: parameter({
    kind: "number",
    unit: "hours",
    min: 0,
    max: 24,
    values: always(3),
    source: ["L11"],
    midMonth: "byDay",
    certainty: "V",
  }),
  overtimeMonthLimit: parameter({
    kind: "number",
    unit: "hours",
    min: 0,
    max: 744,
    values: always(36),
    source: ["L11"],
    certainty: "V",
  }),
  /** Probation pay is at least this part of the agreed wage (劳动合同法 20). */
  probationRatio: parameter({
    kind: "ratio",
    unit: "percent",
    min: 0,
    max: 1,
    values: always(0.8),
    source: ["L14"],
    certainty: "V",
  }),
  /** Most of a month's wage that may be withheld for a loss (工资支付暂行规定 16). */
  capRatio: parameter({
    kind: "ratio",
    unit: "percent",
    min: 0,
    max: 1,
    values: always(0.2),
    source: ["L06"],
    certainty: "V",
  }),
  /** The region (上海, 广东 …) whose minimum wage is checked; none until somebody says it. */
  minWageRegion: parameter({ kind: "text", values: [], source: ["R081", "A43"], midMonth: "lastDay" }),
} as const;
