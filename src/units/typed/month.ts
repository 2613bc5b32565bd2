import { monthOf, monthOfDay, type Month } from "../month";
import { readDayNumber, readDayText } from "./day";
import { plain } from "./plain";

/** 2026-03 · 2026.3 · 2026/3 · 2026年3月 · 202603 */
const MONTH = /^(\d{4})\s*(?:[-./年]\s*(\d{1,2})\s*月?|(\d{2}))$/;

/** A month typed as text, or a day of it; null when it is neither. */
export function readMonthText(text: string): Month | null {
  const match = MONTH.exec(plain(text));
  if (match) return monthOf(Number(match[1]), Number(match[2] ?? match[3]));
  const day = readDayText(text);
  return day === null ? null : monthOfDay(day);
}

/** A month as a number: 202603, or the serial of one of its days; null when it is neither. */
export function readMonthNumber(value: number, date1904: boolean): Month | null {
  if (Number.isInteger(value) && value >= 190_001 && value <= 219_912) return readMonthText(String(value));
  const day = readDayNumber(value, date1904);
  return day === null ? null : monthOfDay(day);
}
