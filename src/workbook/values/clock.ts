import { formatClock, fromSerial, type Day } from "../../kinds/day";
import type { CellValue } from "../image";
import { clockInText } from "./clockText";
import { dayInText, possible } from "./dayText";
import { minutesOfFraction } from "./fraction";
import { problem, value, type Reading, type Setting } from "./reading";

const A_DAY = 1440;

/** A clock time: minutes since midnight (past 1,440: of the next day) and, from a date-time, its day. */
export interface Clock {
  minutes: number;
  day: Day | null;
}

/** A clock time: an Excel time, 9:05, 09:05:30, 上午9:05, 6:05 PM, 9点05分, 次日1:30, 26:00, or a date-time. */
export function readClock(cell: CellValue, setting: Setting): Reading<Clock> {
  if (typeof cell === "number") return clockOfNumber(cell, setting);
  if (typeof cell === "boolean") return problem("cell.notClock", { text: String(cell) });
  const alone = clockInText(cell);
  if (alone !== null) return value({ minutes: alone, day: null }, textClock(cell, alone));
  const dated = dayInText(cell, setting.month);
  const minutes = dated && clockInText(dated.rest);
  if (!dated || minutes === null) return problem("cell.notClock", { text: cell });
  return value({ minutes, day: dated.day }, textClock(cell, minutes));
}

function textClock(text: string, minutes: number) {
  const fix = { kind: "convertText", value: minutes / A_DAY } as const;
  return { problem: "cell.textClock", fields: { text, clock: { clock: minutes } }, fix } as const;
}

function clockOfNumber(number: number, setting: Setting): Reading<Clock> {
  const days = Math.floor(number);
  const minutes = minutesOfFraction(number - days);
  if (number >= 0 && number < 2) return value({ minutes: minutes + days * A_DAY, day: null });
  const found = fromSerial(number, setting.date1904);
  if (possible(found) && number !== days) return value({ minutes, day: found });
  const meant = clockInDigits(number);
  if (meant === null) return problem("cell.notClock", { text: String(number) });
  const fields = { text: String(number), meant: formatClock(meant) };
  return problem("cell.clockAsNumber", fields, { kind: "setValue", value: meant / A_DAY });
}

/** 9.05 and 905 look like 9:05, but nobody can be sure: offered as a mend, not taken. */
function clockInDigits(number: number): number | null {
  const digits = number < 24 ? Math.round(number * 100) : number;
  const hours = Math.floor(digits / 100);
  const minutes = digits - hours * 100;
  const fits = Number.isInteger(digits) && hours >= 0 && hours < 24 && minutes < 60;
  return fits && Math.abs(digits - (number < 24 ? number * 100 : number)) < 1e-9
    ? hours * 60 + minutes
    : null;
}
