import { addDays, weekday, type Day } from "../../kinds/day";
import type { MonthBook } from "../month";

/** A week from Monday to Sunday that belongs to the month. */
export interface Week {
  monday: Day;
  lastWorkday: Day;
}

const DAYS_A_WEEK = 7;
const LAST_WEEKDAY = 5;

/**
 * The weeks of the month: one that two months share belongs to that of its last workday, and one without workdays to
 * none. Beyond the years of the calendar Monday to Friday are workdays.
 */
export function weeksOf({ first, last, calendar }: MonthBook): Week[] {
  const weeks: Week[] = [];
  for (
    let monday = addDays(first, 1 - weekday(first));
    monday <= last;
    monday = addDays(monday, DAYS_A_WEEK)
  ) {
    const days = Array.from({ length: DAYS_A_WEEK }, (_, index) => addDays(monday, index));
    const lastWorkday = days.findLast((day) => calendar.isWorkday(day) ?? weekday(day) <= LAST_WEEKDAY);
    if (lastWorkday !== undefined && lastWorkday >= first && lastWorkday <= last) {
      weeks.push({ monday, lastWorkday });
    }
  }
  return weeks;
}
