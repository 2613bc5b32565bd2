import type { Day } from "../../units/day";
import type { MonthBook } from "./monthBook";

/** Whether the department's rules hold for what happened on that day (R009); one on their first day counts. */
export function rulesHoldOn(day: Day, { policy, last }: Pick<MonthBook, "policy" | "last">): boolean {
  const from = policy.figure("ruleEffectiveFrom", last).value;
  return from === null || day >= from;
}
