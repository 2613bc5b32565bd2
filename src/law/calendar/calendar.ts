import { getDayDetail } from "chinese-days";
import { parts, toIso, weekday, type Day } from "../../kinds/day";
import { daysOf, type Month } from "../../kinds/month";
import type { DayKind } from "../../kinds/dayKind";
import statutory from "./statutoryHolidays.json";

/** Years whose arrangement of holidays and make-up days the calendar holds; beyond, it would fall back to weekdays. */
const FIRST_YEAR = 2004;
const LAST_YEAR = 2026;

/** Paid-at-300-% days by day, and the years for which they are known. */
const STATUTORY = new Set(Object.values(statutory.years).flatMap((days) => days.map(({ date }) => date)));
const STATUTORY_YEARS = new Set(Object.keys(statutory.years).map(Number));

const SATURDAY = 6;

/**
 * The Chinese working calendar: the State Council's yearly arrangement with its make-up workdays, the 13 statutory
 * holidays, and over both the workbook's 日历 sheet. A year is known when it is built in, or when the 日历 sheet says
 * something of it.
 */
export class Calendar {
  private readonly entries = new Map<Day, DayKind>();
  private readonly enteredYears = new Set<number>();
  private readonly kinds = new Map<Day, DayKind | null>();
  private readonly months = new Map<Month, Day[] | null>();

  constructor(entries: readonly { date: Day; kind: DayKind }[] = []) {
    for (const { date, kind } of entries) {
      this.entries.set(date, kind);
      this.enteredYears.add(parts(date).year);
    }
  }

  /** Whether the arrangement of that year is known. */
  known(year: number): boolean {
    return (year >= FIRST_YEAR && year <= LAST_YEAR) || this.enteredYears.has(year);
  }

  /** The kind of a day; null when the year is unknown, or (before 2025) which of its holidays are statutory. */
  kindOf(day: Day): DayKind | null {
    const known = this.kinds.get(day);
    if (known !== undefined) return known;
    const kind = this.entries.get(day) ?? (this.known(parts(day).year) ? builtInKind(day) : null);
    this.kinds.set(day, kind);
    return kind;
  }

  /** Whether people work on that day; null when the year is unknown. */
  isWorkday(day: Day): boolean | null {
    const entered = this.entries.get(day);
    if (entered) return entered === "workday";
    return this.known(parts(day).year) ? builtInWorkday(day) : null;
  }

  /** The month's workdays in order; null when the year is unknown. */
  workdays(month: Month): Day[] | null {
    const known = this.months.get(month);
    if (known !== undefined) return known;
    const days = daysOf(month);
    const workdays = days.some((day) => this.isWorkday(day) === null)
      ? null
      : days.filter((day) => this.isWorkday(day));
    this.months.set(month, workdays);
    return workdays;
  }
}

/** The calendar without a 日历 sheet. */
export const BUILT_IN_CALENDAR = new Calendar();

function builtInKind(day: Day): DayKind | null {
  if (STATUTORY.has(toIso(day))) return "statutoryHoliday";
  if (builtInWorkday(day)) return "workday";
  return weekday(day) >= SATURDAY || STATUTORY_YEARS.has(parts(day).year) ? "restDay" : null;
}

function builtInWorkday(day: Day): boolean {
  if (parts(day).year > LAST_YEAR) return weekday(day) < SATURDAY && !STATUTORY.has(toIso(day));
  return getDayDetail(toIso(day)).work;
}
