import { clockInText } from "./clock";
import { plain, type CellValue } from "./content";
import { day, dayOf, fromSerial, type Day } from "./day";
import { formatMonth, type Month } from "./month";
import { problem, unreadable, value, type CellContext, type CellReading } from "./reading";

/** No date of this field lies outside: a serial that does is some other number. */
const EARLIEST = day("1950-01-01");
const LATEST = day("2100-12-31");

const MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAY = /^[ ,]*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?/;

const FULL = /^(\d{4}) ?[-./年] ?(\d{1,2}) ?[-./月] ?(\d{1,2})(?!\d) ?[日号]?/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const SHORT_YEAR = /^(\d{2})[-./年](\d{1,2})[-./月](\d{1,2})(?!\d|[-./])[日号]?/;
const NO_YEAR = /^(\d{1,2}) ?月 ?(\d{1,2})(?!\d) ?[日号]?|^(\d{1,2})[-/.](\d{1,2})(?![-/.\d:])/;
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/i;
const MONTH_SECOND = /^(\d{1,2})[- ]([a-z]{3,9})\.?[-, ] ?(\d{4})/i;
const YEAR_LAST = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})/;

/** A date at the start of a text and what follows it. */
export interface DayInText {
  day: Day;
  /** True when the text has no year and that of the month read was taken. */
  yearTaken: boolean;
  rest: string;
}

/** Finds a date at the start of a text; null when there is none or it could be two. */
export function dayInText(text: string, month: Month | null): DayInText | null {
  const typed = plain(text);
  for (const read of FORMS) {
    const found = read(typed, month);
    if (!found) continue;
    const rest = typed
      .slice(found.length)
      .replace(WEEKDAY, "")
      .replace(/^[ ,T]+/, "");
    return { day: found.day, yearTaken: found.yearTaken ?? false, rest };
  }
  return null;
}

interface Form {
  day: Day;
  length: number;
  yearTaken?: boolean;
}

const FORMS: readonly ((text: string, month: Month | null) => Form | null)[] = [
  (text) => inOrder(FULL.exec(text)),
  (text) => inOrder(EIGHT_DIGITS.exec(text)),
  (text) => shortYear(SHORT_YEAR.exec(text)),
  (text, month) => withoutYear(NO_YEAR.exec(text), month),
  (text) => named(MONTH_FIRST.exec(text), 1, 2),
  (text) => named(MONTH_SECOND.exec(text), 2, 1),
  (text) => yearLast(YEAR_LAST.exec(text)),
];

function inOrder(match: RegExpExecArray | null): Form | null {
  return match && form(calendarDay(match[1], match[2], match[3]), match);
}

/** 26-03-05 as attendance machines write it; 05-03-26 could be read in three ways. */
function shortYear(match: RegExpExecArray | null): Form | null {
  if (!match || Number(match[1]) <= 12) return null;
  return form(calendarDay(`20${match[1]}`, match[2], match[3]), match);
}

function withoutYear(match: RegExpExecArray | null, month: Month | null): Form | null {
  if (!match || month === null) return null;
  const found = calendarDay(formatMonth(month).slice(0, 4), match[1] ?? match[3], match[2] ?? match[4]);
  const made = form(found, match);
  return made && { ...made, yearTaken: true };
}

function named(match: RegExpExecArray | null, monthGroup: number, dayGroup: number): Form | null {
  if (!match) return null;
  const month = MONTH_NAMES.indexOf((match[monthGroup] ?? "").slice(0, 3).toLowerCase()) + 1;
  return form(calendarDay(match[3], String(month), match[dayGroup]), match);
}

/** 25/03/2026 can only be one day; 03/04/2026 could be two. */
function yearLast(match: RegExpExecArray | null): Form | null {
  if (!match) return null;
  const [, first, second, year] = match;
  const dayFirst = calendarDay(year, second, first);
  const monthFirst = calendarDay(year, first, second);
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return null;
  return form(dayFirst ?? monthFirst, match);
}

function form(found: Day | null, match: RegExpExecArray): Form | null {
  return found === null ? null : { day: found, length: match[0].length };
}

/** A day from the digits of year, month and day; null when the calendar has none. */
function calendarDay(year = "", month = "", dayOfMonth = ""): Day | null {
  return dayOf(Number(year), Number(month), Number(dayOfMonth));
}

/** Whether a date of this field can lie there. */
export function possible(found: Day): boolean {
  return found >= EARLIEST && found <= LATEST;
}

/**
 * A calendar day: an Excel date, 20260305, or text such as 2026.3.5, 2026/3/5, 2026-03-05, 2026年3月5日, 26-03-05 星期四,
 * 3月5日 (year of the month read), Mar 5, 2026. 03/04/2026 could be two days and is refused.
 */
export function readDay(cell: CellValue, context: CellContext): CellReading<Day> {
  if (typeof cell === "number") return dayOfNumber(cell, context);
  if (typeof cell === "boolean") return unreadable("cell.notDay", cell);
  const found = dayInText(cell, context.month);
  if (!found || (found.rest !== "" && clockInText(found.rest) === null)) {
    return unreadable("cell.notDay", cell);
  }
  if (!possible(found.day)) return problem({ problem: "cell.dayRange", day: found.day });
  return value(found.day, textDate(cell, found));
}

/** The remark on a date that stands as text. */
export function textDate(cell: CellValue, found: DayInText) {
  const problem = found.yearTaken ? "cell.noYear" : "cell.textDate";
  return { problem, text: String(cell), day: found.day } as const;
}

/** A day from a number: a serial of the workbook's date system, or eight digits. */
export function dayOfNumber(number: number, context: CellContext): CellReading<Day> {
  if (number >= 19_500_101 && number <= 21_001_231) {
    const written = dayInText(String(number), null);
    if (!written || written.rest !== "") return unreadable("cell.notDay", number);
    return value(written.day, textDate(number, written));
  }
  const found = fromSerial(number, context.date1904);
  if (!possible(found)) return unreadable("cell.notDay", number);
  return value(found);
}
