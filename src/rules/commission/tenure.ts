import { addDays, addMonths, parts, type Day } from "../../kinds/day";
import { refuse, rule, type Figures } from "../../engine/rule";
import { term } from "../../text/field";

/** The figures of the policy by which a year of work is counted (A22, A23). */
export const TENURE_FIGURES = ["tenureRule", "leapDayAnniversary"] as const;

type TenureFigures = Figures<(typeof TENURE_FIGURES)[number]>;

/** R098–R099 工龄: whole years from the day of hire to the day of leaving (A22). */
export const tenure = rule({
  clause: "R099",
  inputs: { hireDate: { kind: "day" }, leaveDate: { kind: "day" } },
  reads: TENURE_FIGURES,
  evaluate({ hireDate, leaveDate }, figures, note) {
    const fields = { hire: { day: hireDate }, leave: { day: leaveDate } };
    if (leaveDate < hireDate) return refuse("tenure.leaveBeforeHire", "leaveDate", fields);
    const years = yearsOfWork(hireDate, leaveDate, figures);
    note?.("tenure.years", { ...fields, years, rule: term(`tenureRule.${figures.tenureRule}`) }, years);
    return years;
  },
});

/** Whole years of work. */
export function yearsOfWork(hire: Day, leave: Day, figures: TenureFigures): number {
  const { tenureRule } = figures;
  if (tenureRule === "days365") return Math.floor((leave - hire) / 365);
  const until = tenureRule === "lastDayInclusive" ? addDays(leave, 1) : leave;
  const years = parts(until).year - parts(hire).year;
  return anniversary(hire, years, figures) <= until ? years : years - 1;
}

/** Of 29 February, in a year without it: 28 February (民法典 202), or by policy the day after (A23). */
function anniversary(hire: Day, years: number, { leapDayAnniversary }: TenureFigures): Day {
  const due = addMonths(hire, years * 12);
  const isMoved = parts(due).dayOfMonth !== parts(hire).dayOfMonth;
  return isMoved && leapDayAnniversary === "startOfMarch" ? addDays(due, 1) : due;
}

/** Whether the first anniversary is within a day of leaving: the options of A22 then differ, and a person must look. */
export function nearFirstAnniversary(hire: Day, leave: Day): boolean {
  return Math.abs(leave - addMonths(hire, 12)) <= 1;
}
