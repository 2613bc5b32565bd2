import { addDays, weekday, type Day } from "../../kinds/day";
import { firstDay, lastDay, type Month } from "../../kinds/month";

/** Days from one to another, both included; null: without end on that side. */
export interface Period {
  from: Day | null;
  to: Day | null;
}

/** The days whose rows a month takes. */
export type PeriodOfMonth = (month: Month) => Period;

/** Those of the month. */
export function ownDays(month: Month): Period {
  return { from: firstDay(month), to: lastDay(month) };
}

/** Whenever they are. */
export function everyDay(): Period {
  return { from: null, to: null };
}

/** All up to the month's end. */
export function untilItsEnd(month: Month): Period {
  return { from: null, to: lastDay(month) };
}

/** Those of the month and of the day before it: what begins then may end after midnight. */
export function withDayBefore(month: Month): Period {
  return { from: addDays(firstDay(month), -1), to: lastDay(month) };
}

/** Those of the month, and of the days before it in the week of its first day. */
export function withWeekOfFirst(month: Month): Period {
  const first = firstDay(month);
  return { from: addDays(first, 1 - weekday(first)), to: lastDay(month) };
}

/** Whether a day is one of them. */
export function isInPeriod(day: Day, { from, to }: Period): boolean {
  return (from === null || day >= from) && (to === null || day <= to);
}
