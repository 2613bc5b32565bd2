import type { Written } from "./content";
import { addMonths, dayOf, parts, type Day } from "./day";

declare const monthBrand: unique symbol;

/** A calendar month, counted from 0000-01. */
export type Month = number & { readonly [monthBrand]: "month" };

/** The month of a year and month number (1–12); null when out of range. */
export function monthOf(year: number, month: number): Month | null {
  return month >= 1 && month <= 12 ? ((year * 12 + month - 1) as Month) : null;
}

/** "2026-03" to a month; null when it is not one. */
export function parseMonth(text: string): Month | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  return match ? monthOf(Number(match[1]), Number(match[2])) : null;
}

/** "2026-03" */
export function formatMonth(month: Month): string {
  return `${Math.floor(month / 12)
    .toString()
    .padStart(4, "0")}-${((month % 12) + 1).toString().padStart(2, "0")}`;
}

/** The month in which a day lies. */
export function monthOfDay(value: Day): Month {
  const { year, month } = parts(value);
  return (year * 12 + month - 1) as Month;
}

/** The first day of a month. */
export function firstDay(month: Month): Day {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1) as Day;
}

/** The last day of a month: 28 to 31. */
export function lastDay(month: Month): Day {
  return (addMonths(firstDay(month), 1) - 1) as Day;
}

/** All days of the month in order. */
export function daysOf(month: Month): Day[] {
  const first = firstDay(month);
  return Array.from({ length: lastDay(month) - first + 1 }, (_, index) => (first + index) as Day);
}

/** A month as a cell keeps it: text, so that Excel makes no date of it. */
export function writeMonth(month: Month): Written {
  return { value: formatMonth(month) };
}
