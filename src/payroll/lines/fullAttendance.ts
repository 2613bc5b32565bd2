import type { MonthBook, PersonMonth, WorkingDay } from "../../month/month";
import { attendedDays, breaches, excusedDays } from "../../month/days/presence";
import { rulesHoldOn } from "../../month/circumstances";
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
  const { lateTimes, others } = breaches(
    days.filter(({ day }) => rulesHoldOn(day, book)),
    book.policy,
    book.last,
  );
  const given = {
    attendedDays: attendedDays(days) + excusedDays(days, book.policy, book.last),
    workdays: book.workdays.length,
    breaches: others,
    lateTimes,
  };
  const cells = days.flatMap(tellingCells);
  const full = steps.value(apply(fullAttendance, given, steps.from(...cells)));
  return steps.result(steps.value(apply(fullAttendanceBonus, { full: full ?? false }, steps.from())));
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
