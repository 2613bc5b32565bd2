import type { Circumstances } from "../engine/rule";
import type { Recorder } from "../engine/step";
import type { CellPlace } from "../kinds/place";
import type { MonthBook } from "./monthBook";

/** The month's own circumstances: figures as of its last day (A35), its calendar, and who listens. */
export function circumstancesOf(
  { policy, last, calendar }: MonthBook,
  recorder?: Recorder,
  from: readonly CellPlace[] = [],
): Circumstances {
  return { policy, asOf: last, calendar, from, ...(recorder && { recorder }) };
}
