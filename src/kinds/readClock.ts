import { clockInText, MINUTES_A_DAY, MINUTES_AN_HOUR, minutesOfFraction } from "./clock";
import type { CellValue } from "./content";
import { fromSerial, type Day } from "./day";
import { dayInText, possible } from "./readDay";
import { problem, unreadable, value, type CellContext, type CellReading } from "./reading";

/** A clock time: minutes since midnight (past 1,440: of the next day) and, from a date-time, its day. */
export interface Clock {
  minutes: number;
  day: Day | null;
}

/** A clock time: an Excel time, 9:05, 09:05:30, 上午9:05, 6:05 PM, 9点05分, 次日1:30, 26:00, or a date-time. */
export function readClock(cell: CellValue, context: CellContext): CellReading<Clock> {
  if (typeof cell === "number") return clockOfNumber(cell, context);
  if (typeof cell === "boolean") return unreadable("cell.notClock", cell);
  const alone = clockInText(cell);
  if (alone !== null) return value({ minutes: alone, day: null }, textClock(cell, alone));
  const dated = dayInText(cell, context.month);
  const minutes = dated && clockInText(dated.rest);
  if (!dated || minutes === null) return unreadable("cell.notClock", cell);
  return value({ minutes, day: dated.day }, textClock(cell, minutes));
}

function textClock(text: string, minutes: number) {
  return { problem: "cell.textClock", text, minutes } as const;
}

function clockOfNumber(number: number, context: CellContext): CellReading<Clock> {
  const days = Math.floor(number);
  const minutes = minutesOfFraction(number - days);
  if (number >= 0 && number < 2) return value({ minutes: minutes + days * MINUTES_A_DAY, day: null });
  const found = fromSerial(number, context.date1904);
  if (possible(found) && number !== days) return value({ minutes, day: found });
  const meant = clockInDigits(number);
  if (meant === null) return unreadable("cell.notClock", number);
  return problem({ problem: "cell.clockAsNumber", text: String(number), minutes: meant });
}

/** 9.05 and 905 look like 9:05, but nobody can be sure: offered as a mend, not taken. */
function clockInDigits(number: number): number | null {
  const digits = number < 24 ? Math.round(number * 100) : number;
  const hours = Math.floor(digits / 100);
  const minutes = digits - hours * 100;
  const fits = Number.isInteger(digits) && hours >= 0 && hours < 24 && minutes < 60;
  return fits && Math.abs(digits - (number < 24 ? number * 100 : number)) < 1e-9
    ? hours * MINUTES_AN_HOUR + minutes
    : null;
}
