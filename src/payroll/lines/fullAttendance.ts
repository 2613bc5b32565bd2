import type { MonthBook, PersonMonth, WorkingDay } from "../../month/month";
import { absentDays, attendedDays, breaches, excusedDays, type Breaches } from "../../month/days/presence";
import { rulesHoldOn } from "../../month/circumstances";
import { termOfLeave } from "../../month/leave/leaveKind";
import { fullAttendance } from "../../rules/pay/fullAttendance";
import { fullAttendanceBonus } from "../../rules/pay/fullAttendanceBonus";
import { apply } from "../../engine/rule";
import { ZERO } from "../../kinds/money";
import { cellOf, type CellPlace } from "../../kinds/place";
import { LineSteps, type LineResult } from "../lineSteps";

/** 全勤奖 (R060, R085): leave that does not break it, paid statutory leave above all, counts as attended (A18). */
export function fullAttendanceLine({ employment, days }: PersonMonth, book: MonthBook): LineResult {
  const steps = new LineSteps(book);
  if (!employment) return steps.result(ZERO);
  const inForce = days.filter(({ day }) => rulesHoldOn(day, book));
  const broken = breaches(inForce, book.policy, book.last);
  noteBreaches(broken, steps);
  const given = {
    attendedDays: attendedDays(days) + excusedDays(days, book.policy, book.last),
    workdays: book.workdays.length,
    breaches: broken.others,
    lateTimes: broken.lateTimes,
  };
  const cells = days.flatMap(tellingCells);
  const full = steps.value(apply(fullAttendance, given, steps.from(...cells)), cells);
  return steps.result(steps.value(apply(fullAttendanceBonus, { full: full ?? false }, steps.from())));
}

/** What broke it: the punches of each day, then missing punches, absence and leaves. */
function noteBreaches({ unpunctual, missing, absent, leaves }: Breaches, steps: LineSteps): void {
  const reads = { reads: ["breakers"] } as const;
  for (const day of unpunctual) steps.steps.push(...day.steps);
  for (const { day, row, missing: punch } of missing) {
    const from = row && punch ? [cellOf(row.place, punch)] : [];
    steps.note("breach.missingPunch", { date: { dates: [day] } }, null, "R016", { from, ...reads });
  }
  if (absent.length > 0) {
    const fields = { date: { dates: absent.map(({ day }) => day) }, days: absentDays(absent) };
    const from = absent.flatMap(({ row }) => (row ? [cellOf(row.place, "date")] : []));
    steps.note("breach.absence", fields, null, "R063", { from, ...reads });
  }
  for (const [{ type, place }, days] of leaves) {
    const from = [cellOf(place, "type")];
    steps.note("breach.leave", { type: termOfLeave(type), days }, null, "R060", { from, ...reads });
  }
}

/** The cells of a day that tell against full attendance. */
function tellingCells({ row, late, early, missing, halves }: WorkingDay): CellPlace[] {
  const cells: CellPlace[] = [];
  if (row && late > 0) cells.push(cellOf(row.place, "clockIn"));
  if (row && early > 0) cells.push(cellOf(row.place, "clockOut"));
  if (row && missing) cells.push(cellOf(row.place, missing));
  if (row && halves.some(({ state }) => state === "absent")) cells.push(cellOf(row.place, "date"));
  const leave = halves.find(({ state }) => state === "leave")?.leave;
  if (leave) cells.push(cellOf(leave.place, "type"));
  return cells;
}
