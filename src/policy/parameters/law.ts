import { day } from "../../kinds/day";
import { always } from "../always";
import { nullableParameter, parameter } from "../parameter";

/** 职工带薪年休假条例 is in force from here on. */
const ANNUAL_LEAVE_LAW = day("2008-01-01");

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
  /** 年休假: from how many cumulative years of work on each number of days is due (职工带薪年休假条例 3). */
  annualLeaveYears: parameter({
    kind: "numbers",
    unit: "years",
    min: 0,
    max: 20,
    items: 3,
    values: [{ from: ANNUAL_LEAVE_LAW, value: [1, 10, 20] }],
    source: ["L19"],
    certainty: "V",
  }),
  annualLeaveDays: parameter({
    kind: "numbers",
    unit: "days",
    min: 5,
    max: 60,
    items: 3,
    values: [{ from: ANNUAL_LEAVE_LAW, value: [5, 10, 15] }],
    source: ["L19"],
    certainty: "V",
  }),
  /** The region (上海, 广东 …) whose minimum wage is checked; none until somebody says it. Null: not checked. */
  minWageRegion: nullableParameter({
    kind: "text",
    values: [],
    source: ["R081", "A43"],
    midMonth: "lastDay",
  }),
} as const;
