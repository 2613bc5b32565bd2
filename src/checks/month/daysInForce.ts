import type { Day } from "../../units/day";
import type { MonthBook } from "./monthBook";

/** Those of the days on which the department's rules hold (R009). */
export function daysInForce(days: readonly Day[], { policy, last }: MonthBook): readonly Day[] {
  const from = policy.figure("ruleEffectiveFrom", last).value;
  return from === null ? days : days.filter((day) => day >= from);
}
