import type { Day } from "../kinds/day";
import type { Instant } from "../kinds/moment";
import type { Fen } from "../kinds/money";
import type { Month } from "../kinds/month";
import type { CellPlace } from "../kinds/place";
import type { Language } from "./language";
import type { Term } from "./term";

/** A figure in a sentence; text/ decides how it is written in each language. */
export type Field =
  | string
  | number
  | { money: Fen }
  | { day: Day }
  /** Days of the month at hand, as people say them: 3月9日、10日. */
  | { dates: readonly Day[] }
  /** Several of the same, one after the other. */
  | { list: readonly Field[] }
  | { instant: Instant }
  | { month: Month }
  /** Minutes since midnight. */
  | { clock: number }
  /** Parts of a day in minutes since midnight: 0:00–8:00、22:00–24:00. */
  | { spans: readonly (readonly [from: number, to: number])[] }
  /** Stretches of days, first and last included: 3月2日–3月8日. */
  | { stretches: readonly (readonly [first: Day, last: Day])[] }
  | { ratio: number }
  | { cell: CellPlace }
  /** What people of each language type or read. */
  | { each: Readonly<Record<Language, string>> }
  /** A word that text/ translates: a column, a line of the payroll, a day kind … */
  | { term: Term };

/** The word of a column, a level, a kind of day … */
export function term(name: Term): { term: Term } {
  return { term: name };
}
