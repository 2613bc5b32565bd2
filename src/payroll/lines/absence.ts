import { agreedBase } from "../../checks/month/agreedBase";
import type { MonthBook, PersonMonth } from "../../checks/month/monthBook";
import { absentDays, leavesTaken } from "../../checks/month/presence";
import { lateDeduction } from "../../rules/attendance/lateDeduction";
import { LEAVE_TYPES, leaveDeduction, type LeaveType } from "../../rules/law/leaveDeduction";
import { apply } from "../../rules/rule";
import { negate, sum, ZERO, type Fen } from "../../units/money";
import { cellOf, type CellPlace } from "../../workbook/place";
import { Working, type LineResult } from "../working";

/** Days of one type that are taken off, and the cells that show them. */
interface Missed {
  days: number;
  cells: CellPlace[];
}

/**
 * 缺勤扣款: 事假, 旷工 and the unpaid part of 病假 by 21.75 a day, and by policy the minutes late; 0 or negative, and
 * never more than the base pay of the month.
 */
export function absenceLine(subject: PersonMonth, base: Fen, book: MonthBook): LineResult {
  const working = new Working(book);
  const monthly = working.value(agreedBase(subject, book));
  if (!subject.employment || monthly === null) return working.result(ZERO);
  const workdays = book.workdays.length;
  const taken: Fen[] = [];
  for (const [leaveType, { days, cells }] of missedDays(subject)) {
    const given = { monthly, days, leaveType, workdays };
    taken.push(working.value(apply(leaveDeduction, given, working.from(...cells))) ?? ZERO);
  }
  taken.push(unpunctuality(subject, monthly, working));
  const total = sum(taken);
  if (total <= base) return working.result(negate(total));
  working.note("absence.upToBase", { base: { money: base } }, negate(base), "R081");
  return working.result(negate(base));
}

function missedDays(subject: PersonMonth): Map<LeaveType, Missed> {
  const missed = new Map<LeaveType, Missed>();
  for (const [leave, days] of leavesTaken(subject.days)) {
    const type = LEAVE_TYPES.find((known) => known === leave.type);
    if (!type) continue;
    const sofar = missed.get(type) ?? { days: 0, cells: [] };
    missed.set(type, {
      days: sofar.days + days,
      cells: [...sofar.cells, cellOf(leave.place, "start"), cellOf(leave.place, "end")],
    });
  }
  const absent = absentDays(subject.days);
  if (absent === 0) return missed;
  const rows = subject.days.flatMap(({ row, halves }) =>
    row && halves.some(({ state }) => state === "absent") ? [cellOf(row.place, "date")] : [],
  );
  return missed.set("旷工", { days: absent, cells: rows });
}

/** R003, A40: nothing by default. */
function unpunctuality({ days }: PersonMonth, monthly: Fen, working: Working): Fen {
  const unpunctual = days.filter(({ late, early }) => late > 0 || early > 0);
  if (unpunctual.length === 0) return ZERO;
  const minutes = unpunctual.reduce((total, { late, early }) => total + late + early, 0);
  const cells = unpunctual.flatMap(({ row, late }) =>
    row ? [cellOf(row.place, late > 0 ? "clockIn" : "clockOut")] : [],
  );
  return working.value(apply(lateDeduction, { minutes, monthly }, working.from(...cells))) ?? ZERO;
}
