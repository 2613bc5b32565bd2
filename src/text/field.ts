import type { Day, Instant } from "../units/day";
import type { Fen } from "../units/money";
import type { Month } from "../units/month";
import type { CellPlace } from "../workbook/place";

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
  | { ratio: number }
  | { cell: CellPlace }
  /** A word that text/ translates: a column, a line of the payroll, a day kind … */
  | { term: string };
