import type { Written } from "./content";

declare const dayBrand: unique symbol;

/** A calendar day, counted from 1970-01-01. No time zone, no clock. */
export type Day = number & { readonly [dayBrand]: "day" };

/** Days from Excel's day 0 to 1970-01-01 in either date system (1900 counts a 29 February 1900 that never was). */
const EPOCH_SERIAL_1900 = 25569;
const EPOCH_SERIAL_1904 = 24107;
/** The last serial before Excel's invented 1900-02-29. */
const LAST_TRUE_SERIAL_1900 = 59;

/** The day of a year, month (1–12) and day of month; null when the calendar has no such day (2026-02-29). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const time = Date.UTC(year, month - 1, dayOfMonth);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1) return null;
  return (time / 86_400_000) as Day;
}

/** "2026-03-05" to a day; null when it is not one. */
export function parseDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The same for literals in code and data, not for user input: throws when it is not one. */
export function day(iso: string): Day {
  const found = parseDay(iso);
  if (found === null) throw new Error(`Not a calendar day: ${iso}`);
  return found;
}

/** "2026-03-05" */
export function toIso(value: Day): string {
  return new Date(value * 86_400_000).toISOString().slice(0, 10);
}

/** Year, month (1–12) and day of month. */
export function parts(value: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(value * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** 1 Monday … 7 Sunday (ISO). */
export function weekday(value: Day): number {
  return ((((value + 3) % 7) + 7) % 7) + 1;
}

/** So many days later; before where it is negative. */
export function addDays(value: Day, days: number): Day {
  return (value + days) as Day;
}

/** The day some months later; where that month has no such day, its last day (民法典 202). */
export function addMonths(value: Day, months: number): Day {
  const { year, month, dayOfMonth } = parts(value);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  return dayOf(target.getUTCFullYear(), target.getUTCMonth() + 1, Math.min(dayOfMonth, lastDay)) as Day;
}

/** An Excel serial (its whole part) to a day. */
export function fromSerial(serial: number, date1904: boolean): Day {
  const whole = Math.floor(serial);
  if (date1904) return (whole - EPOCH_SERIAL_1904) as Day;
  return (whole - EPOCH_SERIAL_1900 + (whole <= LAST_TRUE_SERIAL_1900 ? 1 : 0)) as Day;
}

/** A day to an Excel serial. */
export function toSerial(value: Day, date1904: boolean): number {
  if (date1904) return value + EPOCH_SERIAL_1904;
  const serial = value + EPOCH_SERIAL_1900;
  return serial <= LAST_TRUE_SERIAL_1900 + 1 ? serial - 1 : serial;
}

/** A day as a cell keeps it: a serial that reads as a date. */
export function writeDay(value: Day, date1904: boolean): Written {
  return { value: toSerial(value, date1904), numberFormat: "yyyy-mm-dd" };
}
