import type { Circumstances } from "../engine/rule";
import type { Recorder } from "../engine/step";
import type { CellPlace } from "../kinds/place";
import type { MonthBook } from "./month";
import type { Day } from "../kinds/day";

/** The month's own circumstances: figures as of its last day (A35), its calendar, and who listens. */
export function circumstancesOf(
  { policy, last, calendar }: MonthBook,
  recorder?: Recorder,
  from: readonly CellPlace[] = [],
): Circumstances {
  return { policy, asOf: last, calendar, from, ...(recorder && { recorder }) };
}

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
