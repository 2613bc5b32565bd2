import { addDays, addMonths, parts, type Day } from "../../units/day";
import { refuse, rule } from "../rule";

type TenureRule = "anniversary" | "lastDayInclusive" | "days365";

/** R098–R099 工龄: whole years from the day of hire to the day of leaving (A22). */
export const tenure = rule({
  clause: "R099",
  inputs: { hireDate: { kind: "day" }, leaveDate: { kind: "day" } },
  reads: ["tenureRule"],
  evaluate({ hireDate, leaveDate }, { tenureRule }, note) {
    const fields = { hire: { day: hireDate }, leave: { day: leaveDate } };
    if (leaveDate < hireDate) return refuse("tenure.leaveBeforeHire", "leaveDate", fields);
    const years = yearsOfWork(hireDate, leaveDate, tenureRule);
    note?.("tenure.years", { ...fields, years, rule: { term: `tenureRule.${tenureRule}` } }, years);
    return years;
  },
});

/** Whole years of work. The anniversary of 29 February is 28 February where the year has no 29th (民法典 202). */
export function yearsOfWork(hire: Day, leave: Day, tenureRule: TenureRule): number {
  if (tenureRule === "days365") return Math.floor((leave - hire) / 365);
  const until = tenureRule === "lastDayInclusive" ? addDays(leave, 1) : leave;
  const years = parts(until).year - parts(hire).year;
  return addMonths(hire, years * 12) <= until ? years : years - 1;
}

/** Whether the first anniversary is within a day of leaving: the readings of A22 then differ, and a person must look. */
export function nearFirstAnniversary(hire: Day, leave: Day): boolean {
  return Math.abs(leave - addMonths(hire, 12)) <= 1;
}
