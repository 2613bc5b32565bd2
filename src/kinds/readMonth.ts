import { plain, type CellValue } from "./content";
import { firstDay, monthOf, monthOfDay, type Month } from "./month";
import { dayInText, dayOfNumber, possible } from "./readDay";
import { problem, unreadable, value, type CellContext, type CellReading } from "./reading";

const FULL = /^(\d{4}) ?(?:[-./年] ?(\d{1,2})|(\d{2})) ?月?(?:份)?$/;
const NO_YEAR = /^(\d{1,2}) ?月(?:份)?$/;

/** A month: a date in it, 2026-03, 2026.3, 202603, 2026年3月, 3月 (year of the month read). */
export function readMonth(cell: CellValue, context: CellContext): CellReading<Month> {
  if (typeof cell === "number") return monthOfNumber(cell, context);
  if (typeof cell === "boolean") return unreadable("cell.notMonth", cell);
  const found = monthInText(cell) ?? monthOfFullDate(cell);
  if (found !== null) return value(found);
  const bare = monthNumberInText(cell);
  const taken = bare !== null && context.month !== null ? sameYear(context.month, bare) : null;
  if (taken === null) return unreadable("cell.notMonth", cell);
  return value(taken, withoutYear(cell, taken));
}

/** "2026-03", "2026.3", "202603", "2026年3月"; null when the text is not a month. */
export function monthInText(text: string): Month | null {
  const match = FULL.exec(plain(text));
  return match && possibleMonth(Number(match[1]), Number(match[2] ?? match[3]));
}

/** 1 to 12 for "3月", "3月份"; null when the text is no month without a year. */
export function monthNumberInText(text: string): number | null {
  const number = Number(NO_YEAR.exec(plain(text))?.[1] ?? 0);
  return number >= 1 && number <= 12 ? number : null;
}

function monthOfFullDate(text: string): Month | null {
  const found = dayInText(text, null);
  return found && monthOfDay(found.day);
}

function monthOfNumber(number: number, context: CellContext): CellReading<Month> {
  if (Number.isInteger(number) && number >= 1 && number <= 12 && context.month !== null) {
    const taken = sameYear(context.month, number) as Month;
    return value(taken, withoutYear(String(number), taken));
  }
  const digits = Number.isInteger(number) ? monthInText(String(number)) : null;
  if (digits !== null) return value(digits);
  if (!Number.isInteger(number) && number > 1950 && number < 2101) return monthOfDecimal(number, context);
  const found = dayOfNumber(number, context);
  return found.is === "value" ? value(monthOfDay(found.value)) : unreadable("cell.notMonth", number);
}

/** 2026.3 typed as a number. 2026.10 then loses its last digit: 2026.1 is January or October. */
function monthOfDecimal(number: number, context: CellContext): CellReading<Month> {
  const [year, month = ""] = String(number).split(".");
  const found = possibleMonth(Number(year), Number(month));
  if (found === null) return unreadable("cell.notMonth", number);
  if (month !== "1") return value(found);
  const october = (found + 9) as Month;
  const months = { text: String(number), first: found, second: october };
  if (context.month === october) return problem({ problem: "cell.monthUnclear", ...months });
  return value(found, context.month === found ? { problem: "cell.monthTaken", ...months } : undefined);
}

function withoutYear(text: string, taken: Month) {
  return { problem: "cell.monthNoYear", text, month: taken } as const;
}

function sameYear(month: Month, number: number): Month | null {
  return monthOf(Math.floor(month / 12), number);
}

function possibleMonth(year: number, month: number): Month | null {
  const found = monthOf(year, month);
  return found !== null && possible(firstDay(found)) ? found : null;
}
