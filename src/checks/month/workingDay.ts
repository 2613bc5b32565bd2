import { apply, type Circumstances } from "../../rules/rule";
import { earlyMinutes } from "../../rules/attendance/earlyMinutes";
import { lateMinutes } from "../../rules/attendance/lateMinutes";
import type { Policy } from "../../policy/policy";
import type { Shift } from "../../policy/parameter";
import { dayOfInstant, instant, type Day } from "../../units/day";
import type { Attendance, Leave } from "../../workbook/records";
import { isApproved, isVoid } from "./approval";
import { kindOfLeave } from "./leaveKind";
import { halvesOf, shiftsIn } from "./shift";

/** How one half of a workday was spent. */
export interface Half {
  state: "worked" | "outing" | "leave" | "absent";
  /** The leave or outing that covers it. */
  leave: Leave | null;
}

/** One workday of a person, judged from punches and leaves. */
export interface WorkingDay {
  day: Day;
  /** The row of 考勤; null when the sheet has none for that day. */
  row: Attendance | null;
  halves: readonly [Half, Half];
  /** When the person was to be there, in minutes since midnight, leave taken off; null on a day off. */
  expectedIn: number | null;
  expectedOut: number | null;
  clockIn: number | null;
  clockOut: number | null;
  late: number;
  early: number;
  /** The punch that is not there though the other is (缺卡, R016). */
  missing: "clockIn" | "clockOut" | null;
}

const MINUTES_A_DAY = 1440;
/** A half counts as leave when leave covers at least this part of it; less only moves the expected time. */
const COVERED = 0.5;

/** What a day of all people is judged by. */
export interface DaySetting {
  /** The usual working time, where the 班次 cell gives none (A02). */
  shifts: readonly Shift[];
  /** Whether punches are kept (a 考勤 sheet, and policy asks for punches): without them nobody is absent. */
  attendanceKept: boolean;
  /** Whether both punches are asked for (R016). */
  asksForBoth: boolean;
  /** Whether the clock times bind (A02, A04); else only the punches themselves are asked for. */
  isFixed: boolean;
  circumstances: Circumstances;
}

/** The setting of a day by policy. */
function daySetting(policy: Policy, asOf: Day, attendanceKept: boolean): DaySetting {
  const isFixed =
    policy.figure("scheduleMode", asOf).value !== "flex" &&
    policy.figure("lateBasis", asOf).value !== "hours";
  const shifts = policy.figure("shifts", asOf).value ?? [];
  const punches = policy.figure("punchesPerDay", asOf).value ?? 2;
  const asksForBoth = punches >= 2;
  return {
    shifts,
    attendanceKept: attendanceKept && punches > 0,
    asksForBoth,
    isFixed,
    circumstances: { policy, asOf },
  };
}

/** The settings of the days, each made once. */
export function daySettings(policy: Policy, attendanceKept: boolean): (day: Day) => DaySetting {
  const made = new Map<Day, DaySetting>();
  return (day) => {
    const setting = made.get(day) ?? daySetting(policy, day, attendanceKept);
    made.set(day, setting);
    return setting;
  };
}

/** The given workdays of one person, from the person's punches and leaves. */
export function workingDays(
  workdays: readonly Day[],
  attendance: readonly Attendance[],
  leaves: readonly Leave[],
  settingOn: (day: Day) => DaySetting,
): WorkingDay[] {
  const rows = rowsByDay(attendance);
  const inForce = leaves.filter(covers);
  return workdays.map((day) => {
    const today = inForce.length === 0 ? inForce : inForce.filter((leave) => touches(leave, day));
    return judge(day, rows.get(day) ?? null, today, settingOn(day));
  });
}

interface Punches {
  row: Attendance;
  clockIn: number | null;
  clockOut: number | null;
}

/** Two rows of one day (上午, 下午) are one: first in, last out. */
function rowsByDay(rows: readonly Attendance[]): Map<Day, Punches> {
  const days = new Map<Day, Punches>();
  for (const row of rows) {
    const known = days.get(row.date);
    if (!known) days.set(row.date, { row, clockIn: row.clockIn, clockOut: row.clockOut });
    else {
      known.clockIn = least(known.clockIn, row.clockIn);
      known.clockOut = greatest(known.clockOut, row.clockOut);
    }
  }
  return days;
}

function least(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

function greatest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}

/** A leave still waiting for approval counts (R004 names it); an outing counts only when approved (R043, R063). */
function covers(leave: Leave): boolean {
  if (isVoid(leave) || leave.start === null || leave.end === null) return false;
  const kind = kindOfLeave(leave.type);
  return kind !== "absence" && (kind !== "outing" || isApproved(leave));
}

function touches({ start, end }: Leave, day: Day): boolean {
  return (start as number) < instant(day, MINUTES_A_DAY) && (end as number) > instant(day, 0);
}

/** The part of a day that a leave takes, in minutes since midnight of that day. */
function spanOn(leave: Leave, day: Day): Shift {
  const midnight = instant(day, 0);
  return [(leave.start as number) - midnight, (leave.end as number) - midnight];
}

/** A half day without clock times: 天数 0.5 from a day to the same day. Which half, the punches tell. */
export function isHalfWithoutClock({ start, end, startHasClock, endHasClock, days }: Leave): boolean {
  if (start === null || end === null || startHasClock || endHasClock || days !== 0.5) return false;
  return end - start === MINUTES_A_DAY && dayOfInstant(start) * MINUTES_A_DAY === start;
}

function judge(day: Day, punches: Punches | null, leaves: readonly Leave[], setting: DaySetting): WorkingDay {
  const { shifts, isFixed, asksForBoth, circumstances } = setting;
  const row = punches?.row ?? null;
  const clockIn = punches?.clockIn ?? null;
  const clockOut = punches?.clockOut ?? null;
  const spans = halvesOf((row?.shift && shiftsIn(row.shift)) || shifts);
  const offIndex = clockIn !== null && clockIn >= spans[0][1] ? 0 : 1;
  const covered = [
    coverHalf(spans[0], day, leaves, offIndex === 0),
    coverHalf(spans[1], day, leaves, offIndex === 1),
  ] as const;
  const halves = [
    { state: stateOf(covered[0], row, clockIn, clockOut, setting), leave: covered[0].leave },
    { state: stateOf(covered[1], row, clockIn, clockOut, setting), leave: covered[1].leave },
  ] as const;
  const worked = covered.filter((_, index) => halves[index]?.state === "worked");
  const expectedIn = worked[0]?.from ?? null;
  const expectedOut = worked[worked.length - 1]?.to ?? null;
  // On a day with half a leave one punch is enough (R016).
  const needsBoth = asksForBoth && covered.every(({ leave }) => leave === null);
  const isSingle = (clockIn === null) !== (clockOut === null) && !isUnreadable(row);
  return {
    day,
    row,
    halves,
    expectedIn,
    expectedOut,
    clockIn,
    clockOut,
    late: isFixed ? minutesLate(clockIn, expectedIn, circumstances) : 0,
    early: isFixed ? minutesEarly(clockOut, expectedOut, circumstances) : 0,
    missing: needsBoth && isSingle ? (clockIn === null ? "clockIn" : "clockOut") : null,
  };
}

interface CoveredHalf {
  leave: Leave | null;
  /** When work begins and ends in this half, short leaves at its edges taken off. */
  from: number;
  to: number;
}

function coverHalf([start, end]: Shift, day: Day, leaves: readonly Leave[], isOffHalf: boolean): CoveredHalf {
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

/** One punch of two is a missing punch, not absence; two punches outside the half are absence from it (R063). */
function stateOf(
  { leave, from, to }: CoveredHalf,
  row: Attendance | null,
  clockIn: number | null,
  clockOut: number | null,
  { attendanceKept, isFixed }: DaySetting,
): Half["state"] {
  if (leave) return kindOfLeave(leave.type) === "outing" ? "outing" : "leave";
  if (!attendanceKept || isUnreadable(row)) return "worked";
  if (clockIn === null && clockOut === null) return "absent";
  if (clockIn === null || clockOut === null || !isFixed) return "worked";
  return clockIn < to && clockOut > from ? "worked" : "absent";
}

/** Something stands there that nobody can read as a time: reading has named it, and it is neither 缺卡 nor 旷工. */
function isUnreadable(row: Attendance | null): boolean {
  return row !== null && (row.unreadable.has("clockIn") || row.unreadable.has("clockOut"));
}

function minutesLate(clockIn: number | null, expected: number | null, circumstances: Circumstances): number {
  if (clockIn === null || expected === null || clockIn <= expected) return 0;
  const outcome = apply(lateMinutes, { clockIn, shiftStart: expected }, circumstances);
  return outcome.ok ? outcome.value : 0;
}

function minutesEarly(
  clockOut: number | null,
  expected: number | null,
  circumstances: Circumstances,
): number {
  if (clockOut === null || expected === null || clockOut >= expected) return 0;
  const outcome = apply(earlyMinutes, { clockOut, shiftEnd: expected }, circumstances);
  return outcome.ok ? outcome.value : 0;
}
