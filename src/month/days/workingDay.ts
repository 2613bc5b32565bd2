import { earlyMinutes, lateMinutes } from "../../rules/attendance/punctuality";
import { apply, type Circumstances, type Workdays } from "../../engine/rule";
import type { Step } from "../../engine/step";
import { cellOf } from "../../kinds/place";
import { sentence } from "../../text/keys";
import type { Policy } from "../../policy/policy";
import type { Shift } from "../../figures/parameter";
import type { Day } from "../../kinds/day";
import type { Attendance, Leave, Person } from "../../workbook/records";
import { coverHalf, covers, touches, type CoveredHalf } from "../leave/leaveCover";
import { kindOfLeave } from "../leave/leaveKind";
import { namedShift, scheduleOf, type Schedule, halvesOf } from "./shift";
import type { Half, WorkingDay } from "../month";
import { rowsByDay, type Punches } from "./punches";

/** What a day of people of one schedule is judged by. */
export interface DaySetting {
  /** The usual working time, where the 班次 cell gives none (A02). */
  shifts: readonly Shift[];
  /** Whether punches are kept (a 考勤 sheet, and policy asks for punches): without them nobody is absent. */
  attendanceKept: boolean;
  /** Whether both punches are asked for (R016). */
  asksForBoth: boolean;
  schedule: Schedule;
  /** Whether the clock times bind (A02, A04); else only the hours and the punches themselves are asked for. */
  isFixed: boolean;
  policy: Policy;
  calendar: Workdays;
  asOf: Day;
}

/** What all days are judged by. */
type Rulebook = Pick<DaySetting, "policy" | "calendar">;

/** The setting of a day by policy. */
function daySetting(
  { policy, calendar }: Rulebook,
  asOf: Day,
  attendanceKept: boolean,
  schedule: Schedule,
): DaySetting {
  const isFixed = schedule === "fixed" && policy.figure("lateBasis", asOf).value !== "hours";
  const shifts = policy.figure("shifts", asOf).value;
  const punches = policy.figure("punchesPerDay", asOf).value;
  const asksForBoth = punches >= 2;
  return {
    shifts,
    attendanceKept: attendanceKept && punches > 0,
    asksForBoth,
    schedule,
    isFixed,
    policy,
    calendar,
    asOf,
  };
}

/** The settings of a person's days (null: of anybody's), each made once for all people of one schedule. */
export function daySettings(
  rulebook: Rulebook,
  attendanceKept: boolean,
): (person: Person | null) => (day: Day) => DaySetting {
  const made = { fixed: new Map<Day, DaySetting>(), flex: new Map<Day, DaySetting>() };
  return (person) => (day) => {
    const schedule = person ? scheduleOf(person, rulebook.policy, day) : "fixed";
    const setting = made[schedule].get(day) ?? daySetting(rulebook, day, attendanceKept, schedule);
    made[schedule].set(day, setting);
    return setting;
  };
}

const NO_STEPS: readonly Step[] = [];

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

function judge(day: Day, punches: Punches | null, leaves: readonly Leave[], setting: DaySetting): WorkingDay {
  const { isFixed, asksForBoth } = setting;
  const row = punches?.row ?? null;
  const clockIn = punches?.clockIn ?? null;
  const clockOut = punches?.clockOut ?? null;
  const spans = halvesOf(shiftsOn(row, setting));
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
  const steps: Step[] = [];
  const late = isFixed ? minutesLate(clockIn, expectedIn, row, day, setting, steps) : 0;
  const early = isFixed ? minutesEarly(clockOut, expectedOut, row, day, setting, steps) : 0;
  return {
    day,
    row,
    halves,
    leaves,
    isFixed,
    expectedIn,
    expectedOut,
    clockIn,
    clockOut,
    late,
    early,
    missing: needsBoth && isSingle ? (clockIn === null ? "clockIn" : "clockOut") : null,
    steps: steps.length === 0 ? NO_STEPS : steps,
  };
}

/** The times that the 班次 cell gives or names, else the usual ones. */
export function shiftsOn(row: Attendance | null, { shifts, policy, asOf }: DaySetting): readonly Shift[] {
  if (!row?.shift) return shifts;
  const named = namedShift(row.shift, policy, asOf);
  return named.kind === "times" ? named.shifts : shifts;
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

function minutesLate(
  clockIn: number | null,
  shiftStart: number | null,
  row: Attendance | null,
  day: Day,
  setting: DaySetting,
  steps: Step[],
): number {
  if (clockIn === null || shiftStart === null || clockIn <= shiftStart) return 0;
  const circumstances = recording("clockIn", row, day, setting, steps);
  const outcome = apply(lateMinutes, { clockIn, shiftStart, schedule: setting.schedule }, circumstances);
  return outcome.ok ? outcome.value : 0;
}

function minutesEarly(
  clockOut: number | null,
  shiftEnd: number | null,
  row: Attendance | null,
  day: Day,
  setting: DaySetting,
  steps: Step[],
): number {
  if (clockOut === null || shiftEnd === null || clockOut >= shiftEnd) return 0;
  const circumstances = recording("clockOut", row, day, setting, steps);
  const outcome = apply(earlyMinutes, { clockOut, shiftEnd, schedule: setting.schedule }, circumstances);
  return outcome.ok ? outcome.value : 0;
}

/** The day's circumstances, its steps taken down under the date. */
function recording(
  column: "clockIn" | "clockOut",
  row: Attendance | null,
  day: Day,
  { policy, asOf, calendar }: DaySetting,
  steps: Step[],
): Circumstances {
  if (steps.length === 0) {
    const dated = sentence("day.punches", { date: { dates: [day] } });
    steps.push({ ...dated, value: null, clause: "R003", figures: [], from: [] });
  }
  const from = row ? [cellOf(row.place, column)] : [];
  return { policy, asOf, calendar, from, recorder: (step) => steps.push(step) };
}
