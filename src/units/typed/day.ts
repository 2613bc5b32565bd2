import { dayOf, fromSerial, type Day } from "../day";
import { plain } from "./plain";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
/** 9999-12-31 as a serial; a whole number beyond is not one. */
const LAST_SERIAL = 2_958_465;

/** 2026.3.5 · 2026/3/5 · 2026-03-05 · 2026年3月5日 · 20260305, with or without a clock time behind. */
const SEPARATED = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?(?=$|[T\s])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/** A day typed as text; null when it is not one. */
export function readDayText(text: string): Day | null {
  const match = SEPARATED.exec(plain(text)) ?? COMPACT.exec(plain(text));
  return match && plausible(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** A day as a number: an Excel serial, or 20260305; null when it is neither. */
export function readDayNumber(value: number, date1904: boolean): Day | null {
  if (value > LAST_SERIAL) return Number.isInteger(value) ? readDayText(String(value)) : null;
  return value >= 1 ? fromSerial(value, date1904) : null;
}

function plausible(year: number, month: number, dayOfMonth: number): Day | null {
  return year < FIRST_YEAR || year > LAST_YEAR ? null : dayOf(year, month, dayOfMonth);
}
