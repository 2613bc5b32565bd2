import {
  clockInText,
  formatClock,
  fractionOfMinutes,
  MINUTES_A_DAY,
  MINUTES_AN_HOUR,
  minutesOfFraction,
} from "./clock";
import type { CellValue, Written } from "./content";
import { toIso, toSerial, type Day } from "./day";
import { dayInText, dayOfNumber, textDate } from "./readDay";
import { unreadable, value, type CellContext, type CellReading } from "./reading";

declare const instantBrand: unique symbol;

/** A calendar day with a clock time, in minutes from 1970-01-01 00:00. */
export type Instant = number & { readonly [instantBrand]: "instant" };

/** A day at so many minutes since its midnight; they may lie on other days. */
export function instant(value: Day, minutes: number): Instant {
  return (value * MINUTES_A_DAY + minutes) as Instant;
}

/** The day on which an instant lies; midnight begins a day. */
export function dayOfInstant(value: Instant): Day {
  return Math.floor(value / MINUTES_A_DAY) as Day;
}

/** Minutes since midnight. */
export function minutesOfInstant(value: Instant): number {
  return value - dayOfInstant(value) * MINUTES_A_DAY;
}

/** "2026-03-05 9:00" */
export function formatInstant(value: Instant): string {
  return `${toIso(dayOfInstant(value))} ${formatClock(minutesOfInstant(value))}`;
}

/** A day with a clock time as a cell keeps it: a serial with its fraction. */
export function writeInstant(value: Instant, date1904: boolean): Written {
  const serial = toSerial(dayOfInstant(value), date1904) + fractionOfMinutes(minutesOfInstant(value));
  return { value: serial, numberFormat: "yyyy-mm-dd h:mm" };
}

/** A day with the clock time or half of the day that the cell gives, if any. */
export interface Moment {
  day: Day;
  /** Minutes since midnight; null without a clock time. */
  minutes: number | null;
  half: "morning" | "afternoon" | null;
}

const HALVES: Readonly<Record<string, Moment["half"]>> = {
  上午: "morning",
  下午: "afternoon",
  am: "morning",
  pm: "afternoon",
};
const NOON = 12 * MINUTES_AN_HOUR;

/** A day with or without a clock time: 2026/3/5 9:00, 2026-03-05 下午, 2026年3月5日, an Excel date-time. */
export function readMoment(cell: CellValue, context: CellContext): CellReading<Moment> {
  if (typeof cell === "number") return momentOfNumber(cell, context);
  if (typeof cell === "boolean") return unreadable("cell.notDay", cell);
  const found = dayInText(cell, context.month);
  if (!found) return unreadable("cell.notDay", cell);
  const half = HALVES[found.rest.toLowerCase()] ?? null;
  const minutes = half || found.rest === "" ? null : clockInText(found.rest);
  if (minutes === null && !half && found.rest !== "") return unreadable("cell.notDay", cell);
  const remark = textDate(cell, found);
  const starts = minutes ?? (half === "afternoon" ? NOON : null);
  return value({ day: found.day, minutes, half }, starts === null ? remark : { ...remark, minutes: starts });
}

function momentOfNumber(number: number, context: CellContext): CellReading<Moment> {
  const found = dayOfNumber(number, context);
  if (found.is !== "value") return found;
  const fraction = number - Math.floor(number);
  const minutes = fraction === 0 ? null : minutesOfFraction(fraction);
  return value({ day: found.value, minutes, half: null }, found.remark);
}

/** When something begins: without a clock time at midnight, an afternoon at noon. */
export function startOf({ day, minutes, half }: Moment): Instant {
  return instant(day, minutes ?? (half === "afternoon" ? NOON : 0));
}

/** When something has ended: without a clock time at the end of that day, a morning at noon. */
export function endOf({ day, minutes, half }: Moment): Instant {
  return instant(day, minutes ?? (half === "morning" ? NOON : MINUTES_A_DAY));
}
