import type { Policy } from "../../policy/policy";
import type { Day } from "../../kinds/day";
import type { Leave } from "../../workbook/records";
import { kindOfLeave, type LeaveKind } from "../leave/leaveKind";
import type { Half, WorkingDay } from "../month";

const HALF_A_DAY = 0.5;

function halves(days: readonly WorkingDay[], counts: (half: Half) => boolean): number {
  let total = 0;
  for (const day of days) {
    if (counts(day.halves[0])) total += HALF_A_DAY;
    if (counts(day.halves[1])) total += HALF_A_DAY;
  }
  return total;
}

/** 实出勤: days at work, outings and trips included, in half days. */
export function attendedDays(days: readonly WorkingDay[]): number {
  return halves(days, ({ state }) => state === "worked" || state === "outing");
}

/** 旷工, in half days (R063). */
export function absentDays(days: readonly WorkingDay[]): number {
  return halves(days, ({ state }) => state === "absent");
}

/** On leave every workday of the month, as a mother after birth is: no plan is kept then and nobody is appraised. */
export function isOnLeaveThroughout(days: readonly WorkingDay[]): boolean {
  return days.length > 0 && days.every((day) => day.halves.every(({ state }) => state === "leave"));
}

/** Days of leave of one kind that fall on workdays, in half days. */
export function leaveDays(days: readonly WorkingDay[], kind: LeaveKind): number {
  return halves(days, ({ state, leave }) => state === "leave" && kindOfLeave((leave as Leave).type) === kind);
}

/** Days of leave that does not break full attendance: they count as attended for it (A18). */
export function excusedDays(days: readonly WorkingDay[], policy: Policy, asOf: Day): number {
  const breakers = new Set<string>(policy.figure("breakers", asOf).value);
  return halves(days, (half) => half.state === "leave" && !breaks(half, breakers));
}

/** The leaves taken in the month with the workdays that each covers. */
export function leavesTaken(
  days: readonly WorkingDay[],
  counts: (half: Half) => boolean = ({ state }) => state === "leave",
): Map<Leave, number> {
  const taken = new Map<Leave, number>();
  for (const { halves: both } of days) {
    for (const half of both) {
      const { leave } = half;
      if (leave && counts(half)) taken.set(leave, (taken.get(leave) ?? 0) + HALF_A_DAY);
    }
  }
  return taken;
}

/** What broke full attendance in a month (R060). */
export interface Breaches {
  /** Times late or leaving early. */
  lateTimes: number;
  /** Days with a missing punch, absence or a leave that breaks it. */
  others: number;
  /** The days with late or early minutes, a missing punch, or absence that did. */
  unpunctual: readonly WorkingDay[];
  missing: readonly WorkingDay[];
  absent: readonly WorkingDay[];
  /** The leaves that did, each with its days. */
  leaves: ReadonlyMap<Leave, number>;
}

/**
 * Counts what policy says breaks full attendance: 迟到, 早退, 缺卡, 旷工, 事假, 病假, each by default; paid statutory
 * leave never does (A18; 工资支付暂行规定 11).
 */
export function breaches(days: readonly WorkingDay[], policy: Policy, asOf: Day): Breaches {
  const breakers = new Set<string>(policy.figure("breakers", asOf).value);
  const late = days.filter((day) => day.late > 0 && breakers.has("late"));
  const early = days.filter((day) => day.early > 0 && breakers.has("early"));
  const missing = days.filter((day) => day.missing && breakers.has("missingPunch"));
  const away = days.filter(({ halves: both }) => both.some((half) => breaks(half, breakers)));
  return {
    lateTimes: late.length + early.length,
    others: missing.length + away.length,
    unpunctual: days.filter((day) => late.includes(day) || early.includes(day)),
    missing,
    absent: away.filter(({ halves: both }) =>
      both.some((half) => half.state === "absent" && breaks(half, breakers)),
    ),
    leaves: leavesTaken(away, (half) => half.state === "leave" && breaks(half, breakers)),
  };
}

function breaks({ state, leave }: Half, breakers: ReadonlySet<string>): boolean {
  if (state === "absent") return breakers.has("absence");
  if (state !== "leave") return false;
  const kind = kindOfLeave((leave as Leave).type);
  if (kind === "sick") return breakers.has("sickLeave");
  return kind !== "paid" && breakers.has("personalLeave");
}
