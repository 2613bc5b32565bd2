import { formatMonth, type Month } from "../kinds/month";
import { monthInText, monthNumberInText } from "../kinds/readMonth";
import type { SheetDefinition } from "./sheets/definition";
import { folded } from "../kinds/content";

/** Sheets that Xinze writes; they are never read as input. */
const WRITTEN = /^(工资表|依据|检查结果|工资条|差异)\d{4}-\d{2}$/;

/** Whether the name is one of those that Xinze gives to the sheets it writes. */
export function isWrittenName(name: string): boolean {
  return WRITTEN.test(folded(name));
}

/** The month in a sheet's name: a month, or only its number (3月), which fits every year. */
export type MonthMark = { month: Month } | { number: number };

/** What a sheet's name says under a definition: its name alone (mark null) or with a month; null: another name. */
export function matchName(name: string, definition: SheetDefinition): { mark: MonthMark | null } | null {
  const whole = folded(name);
  for (const base of [definition.zh, definition.en].map(folded)) {
    const at = whole.indexOf(base);
    if (at < 0) continue;
    const around = [whole.slice(0, at), whole.slice(at + base.length).replace(/^表/, "")];
    const rest = around.map((part) => part.replace(/^[-_()[\].·]+|[-_()[\].·]+$/g, ""));
    if (rest.every((part) => part === "")) return { mark: null };
    const mark = rest.some((part) => part === "") ? monthMark(rest.join("")) : null;
    if (mark) return { mark };
  }
  return null;
}

/** Whether a mark is of that month. */
export function isOf(mark: MonthMark, month: Month): boolean {
  return "month" in mark ? mark.month === month : mark.number === (month % 12) + 1;
}

/** The month as it stands in a name, for a sentence. */
export function markText(mark: MonthMark): string {
  return "month" in mark ? formatMonth(mark.month) : `${mark.number}月`;
}

function monthMark(text: string): MonthMark | null {
  const month = monthInText(text.replaceAll("_", "-"));
  if (month !== null) return { month };
  const number = monthNumberInText(text);
  return number === null ? null : { number };
}
