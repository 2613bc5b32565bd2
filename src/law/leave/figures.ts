import { day } from "../../kinds/day";
import { always, BUILT_IN_FROM } from "../../figures/dated";
import { parameter } from "../../figures/parameter";

/** 职工带薪年休假条例 is in force from here on. */
const ANNUAL_LEAVE_LAW = day("2008-01-01");

/** 休假: the law's figures for annual leave and sick pay. */
export const leave = {
  /** 年休假: from how many cumulative years of work on each number of days is due (职工带薪年休假条例 3). */
  annualLeaveYears: parameter({
    kind: "numbers",
    unit: "years",
    min: 0,
    max: 20,
    items: 3,
    values: [{ from: ANNUAL_LEAVE_LAW, value: [1, 10, 20], source: ["L19"] }],
  }),
  annualLeaveDays: parameter({
    kind: "numbers",
    unit: "days",
    min: 5,
    max: 60,
    items: 3,
    values: [{ from: ANNUAL_LEAVE_LAW, value: [5, 10, 15], source: ["L19"] }],
  }),
  /** The part of the day's wage that is paid on sick leave. */
  sickPayRatio: parameter({ kind: "ratio", unit: "percent", min: 0, max: 1, values: always(1, "L20") }),
  /** Sick pay is not below this part of the minimum wage (劳部发〔1995〕309号 59). */
  sickPayFloor: parameter({
    kind: "ratio",
    unit: "percent",
    min: 0,
    max: 1,
    values: [{ from: BUILT_IN_FROM, value: 0.8, source: ["L20"], certainty: "V2" }],
  }),
} as const;
