import type { Day } from "./day";
import type { Month } from "./month";

/** A number in a remark: as it stands, or as a ratio (0.3 for 30 %). */
type Shown = number | { ratio: number };

/** The problems that the cell's own text says all about. */
export type TextProblem =
  | "cell.errorValue"
  | "cell.notAmount"
  | "cell.notNumber"
  | "cell.notRatio"
  | "cell.notDay"
  | "cell.notClock"
  | "cell.notMonth"
  | "cell.notFlag"
  | "cell.notSlot"
  | "cell.notDayKind"
  | "cell.unknownWord"
  | "cell.digitsLost"
  | "idNumber.asNumber"
  | "idNumber.wrong"
  | "account.asNumber"
  | "account.wrong";

/** Something to say about a cell, as data: the problem and its figures. workbook/ makes a finding of it. */
export type CellRemark =
  | { problem: TextProblem; text: string }
  /** A number that stands as text. */
  | { problem: "cell.textNumber"; text: string; value: Shown }
  /** A date that stands as text, perhaps with minutes since its midnight; without a year, that of the month read was taken. */
  | { problem: "cell.textDate" | "cell.noYear"; text: string; day: Day; minutes?: number }
  /** A clock time that stands as text; past 1,440 minutes it is of the next day. */
  | { problem: "cell.textClock"; text: string; minutes: number }
  /** 9.05 or 905 where 9:05 was probably meant. */
  | { problem: "cell.clockAsNumber"; text: string; minutes: number }
  | { problem: "cell.monthNoYear"; text: string; month: Month }
  /** 2026.1 typed as a number: January, or October without its last digit. */
  | { problem: "cell.monthTaken" | "cell.monthUnclear"; text: string; first: Month; second: Month }
  /** 30 in a column of ratios, and what it means where the column shows that. */
  | { problem: "cell.scale" | "cell.percentColumn"; value: number; ratio: number }
  | { problem: "cell.scaleUnclear"; value: number }
  /** Beyond what an amount of pay can be, in yuan. */
  | { problem: "cell.range"; value: number; limit: number }
  | { problem: "cell.tooSmall" | "cell.tooLarge"; value: Shown; limit: Shown }
  | { problem: "cell.dayRange"; day: Day }
  | { problem: "idNumber.length"; text: string; length: number }
  /** 矿工 for 旷工, with the text mended. */
  | { problem: "word.absence"; text: string; mended: string };

/** What a cell holds: a value (perhaps with a remark), nothing, or something that cannot be taken. */
export type CellReading<V, R = CellRemark> =
  { is: "value"; value: V; remark?: R } | { is: "blank" } | { is: "problem"; remark: R };

/** What a reading of a cell needs to know of its workbook. */
export interface CellContext {
  date1904: boolean;
  /** The month that is read; completes dates without a year. Null: none. */
  month: Month | null;
}

export const BLANK: CellReading<never, never> = { is: "blank" };

/** A value, with a remark where one is due. */
export function value<V>(found: V, remark?: CellRemark): CellReading<V> {
  return remark ? { is: "value", value: found, remark } : { is: "value", value: found };
}

/** A cell that cannot be taken. */
export function problem(remark: CellRemark): CellReading<never> {
  return { is: "problem", remark };
}

/** A cell that is no such value: its own text says all. */
export function unreadable(key: TextProblem, cell: string | number | boolean): CellReading<never> {
  return problem({ problem: key, text: String(cell) });
}

/** The same reading of another value. */
export function mapped<V, W>(reading: CellReading<V>, change: (found: V) => W): CellReading<W> {
  return reading.is === "value" ? { ...reading, value: change(reading.value) } : reading;
}

/** The value of a reading; null when there is none. */
export function valueOf<V>(reading: CellReading<V>): V | null {
  return reading.is === "value" ? reading.value : null;
}
