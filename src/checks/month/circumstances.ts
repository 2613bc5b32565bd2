import type { Circumstances } from "../../rules/rule";
import type { Recorder } from "../../rules/trace";
import type { CellPlace } from "../../workbook/place";
import type { MonthBook } from "./monthBook";

/** The month's own circumstances: figures as of its last day (A35), its calendar, and who listens. */
export function circumstancesOf(
  { policy, last, calendar }: MonthBook,
  recorder?: Recorder,
  from: readonly CellPlace[] = [],
): Circumstances {
  return { policy, asOf: last, calendar, from, ...(recorder && { recorder }) };
}
