import { day, dayOf, type Day } from "../../kinds/day";
import { formatMonth, type Month } from "../../kinds/month";
import { plain } from "./typed";

/** No date of this field lies outside: a serial that does is some other number. */
export const EARLIEST = day("1950-01-01");
export const LATEST = day("2100-12-31");

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
export function calendarDay(year = "", month = "", dayOfMonth = ""): Day | null {
  return dayOf(Number(year), Number(month), Number(dayOfMonth));
}

/** Whether a date of this field can lie there. */
export function possible(found: Day): boolean {
  return found >= EARLIEST && found <= LATEST;
}
