import type { Day } from "../kinds/day";
import type { MonthBook } from "./monthBook";

/** The day from which the department's rules hold (R009); null: at all times. */
export function rulesFrom({ policy, last }: Pick<MonthBook, "policy" | "last">): Day | null {
  return policy.figure("ruleEffectiveFrom", last).value;
}

/** Whether the department's rules hold for what happened on that day; the day from which they do counts (R009). */
export function rulesHoldOn(day: Day, book: Pick<MonthBook, "policy" | "last">): boolean {
  const from = rulesFrom(book);
  return from === null || day >= from;
}

/** Those of the days on which the department's rules hold. */
export function daysInForce(days: readonly Day[], book: MonthBook): readonly Day[] {
  const from = rulesFrom(book);
  return from === null ? days : days.filter((day) => day >= from);
}
