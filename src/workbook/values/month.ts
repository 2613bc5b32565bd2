import { firstDay, formatMonth, monthOf, monthOfDay, type Month } from "../../kinds/month";
import type { CellValue } from "../image";
import { dayOfNumber } from "./day";
import { dayInText, possible } from "./dayText";
import { problem, value, type Reading, type Setting } from "./reading";
import { plain } from "./typed";

const FULL = /^(\d{4}) ?(?:[-./年] ?(\d{1,2})|(\d{2})) ?月?(?:份)?$/;
const NO_YEAR = /^(\d{1,2}) ?月(?:份)?$/;

/** A month: a date in it, 2026-03, 2026.3, 202603, 2026年3月, 3月 (year of the month read). */
export function readMonth(cell: CellValue, setting: Setting): Reading<Month> {
  if (typeof cell === "number") return monthOfNumber(cell, setting);
  if (typeof cell === "boolean") return problem("cell.notMonth", { text: String(cell) });
  const found = monthInText(cell) ?? monthOfFullDate(cell);
  if (found !== null) return value(found);
  const bare = NO_YEAR.exec(plain(cell));
  const taken = bare && setting.month !== null ? sameYear(setting.month, Number(bare[1])) : null;
  if (taken === null) return problem("cell.notMonth", { text: cell });
  return value(taken, withoutYear(cell, taken));
}

/** "2026-03", "2026.3", "202603", "2026年3月"; null when the text is not a month. */
export function monthInText(text: string): Month | null {
  const match = FULL.exec(plain(text));
  return match && possibleMonth(Number(match[1]), Number(match[2] ?? match[3]));
}

function monthOfFullDate(text: string): Month | null {
  const found = dayInText(text, null);
  return found && monthOfDay(found.day);
}

function monthOfNumber(number: number, setting: Setting): Reading<Month> {
  if (Number.isInteger(number) && number >= 1 && number <= 12 && setting.month !== null) {
    const taken = sameYear(setting.month, number) as Month;
    return value(taken, withoutYear(String(number), taken));
  }
  const digits = Number.isInteger(number) ? monthInText(String(number)) : null;
  if (digits !== null) return value(digits);
  if (!Number.isInteger(number) && number > 1950 && number < 2101) return monthOfDecimal(number, setting);
  const found = dayOfNumber(number, setting);
  return found.is === "value"
    ? value(monthOfDay(found.value))
    : problem("cell.notMonth", { text: String(number) });
}

/** 2026.3 typed as a number. 2026.10 then loses its last digit: 2026.1 is January or October. */
function monthOfDecimal(number: number, setting: Setting): Reading<Month> {
  const [year, month = ""] = String(number).split(".");
  const found = possibleMonth(Number(year), Number(month));
  if (found === null) return problem("cell.notMonth", { text: String(number) });
  if (month !== "1") return value(found);
  const october = (found + 9) as Month;
  const fields = { text: String(number), first: { month: found }, second: { month: october } };
  if (setting.month === october) return problem("cell.monthUnclear", fields);
  return value(found, setting.month === found ? { problem: "cell.monthTaken", fields } : undefined);
}

function withoutYear(text: string, taken: Month) {
  const year = formatMonth(taken).slice(0, 4);
  const fix = { kind: "convertText", value: formatMonth(taken) } as const;
  return { problem: "cell.monthNoYear", fields: { text, year, month: { month: taken } }, fix } as const;
}

function sameYear(month: Month, number: number): Month | null {
  return monthOf(Math.floor(month / 12), number);
}

function possibleMonth(year: number, month: number): Month | null {
  const found = monthOf(year, month);
  return found !== null && possible(firstDay(found)) ? found : null;
}
