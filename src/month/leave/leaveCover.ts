import type { Shift } from "../../figures/parameter";
import { dayOfInstant, instant, type Instant } from "../../kinds/moment";
import { MINUTES_A_DAY } from "../../kinds/clock";
import { type Day } from "../../kinds/day";
import type { Leave } from "../../workbook/records";
import { isApproved, isVoid } from "./approval";
import { kindOfLeave } from "./leaveKind";

/** A half counts as leave when leave covers at least this part of it; less only moves the expected time. */
const COVERED = 0.5;

/** A leave still waiting for approval counts (R004 names it); an outing counts only when approved (R043, R063). */
export function covers(leave: Leave): boolean {
  if (isVoid(leave) || leave.start === null || leave.end === null) return false;
  const kind = kindOfLeave(leave.type);
  return kind !== "absence" && (kind !== "outing" || isApproved(leave));
}

/** Whether any of the leave lies on that day. */
export function touches({ start, end }: Leave, day: Day): boolean {
  return (start as number) < instant(day, MINUTES_A_DAY) && (end as number) > instant(day, 0);
}

/** The part of a day that a leave takes, in minutes since midnight of that day. */
export function spanOn(leave: Leave, day: Day): Shift {
  const midnight = instant(day, 0);
  return [(leave.start as number) - midnight, (leave.end as number) - midnight];
}

/** A half day without clock times: 天数 0.5 from a day to the same day. Which half, the punches tell. */
export function isHalfWithoutClock({ start, end, startHasClock, endHasClock, days }: Leave): boolean {
  if (start === null || end === null || startHasClock || endHasClock || days !== 0.5) return false;
  return end - start === MINUTES_A_DAY && dayOfInstant(start) * MINUTES_A_DAY === start;
}

/** Half a day with the leave that covers it, if any. */
export interface CoveredHalf {
  leave: Leave | null;
  /** When work begins and ends in this half, short leaves at its edges taken off. */
  from: number;
  to: number;
}

/** Looks for the leave that takes most of the half; `isOffHalf`: a half day without clock times is this one. */
export function coverHalf(
  [start, end]: Shift,
  day: Day,
  leaves: readonly Leave[],
  isOffHalf: boolean,
): CoveredHalf {
  let from = start;
  let to = end;
  for (const leave of leaves) {
    if (isHalfWithoutClock(leave)) {
      if (isOffHalf) return { leave, from, to };
      continue;
    }
    const [leaveStart, leaveEnd] = spanOn(leave, day);
    const covered = Math.min(leaveEnd, end) - Math.max(leaveStart, start);
    if (covered >= (end - start) * COVERED) return { leave, from, to };
    if (covered <= 0) continue;
    if (leaveStart <= from) from = Math.max(from, leaveEnd);
    if (leaveEnd >= to) to = Math.min(to, leaveStart);
  }
  return { leave: null, from, to };
}

/** The day on which the leave begins. */
export function firstDayOf({ start }: Leave): Day | null {
  return start === null ? null : dayOfInstant(start);
}

/** The last day of a leave with that (exclusive) end. */
export function lastDayOf(end: Instant): Day {
  return dayOfInstant((end - 1) as Instant);
}
