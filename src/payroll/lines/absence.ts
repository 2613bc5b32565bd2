import { agreedBase, baseStretches, type Stretch } from "../../month/pay/basePay";
import { circumstancesOf, rulesHoldOn } from "../../month/circumstances";
import type { MonthBook, PersonMonth, WorkingDay } from "../../month/month";
import { absentDays, leaveDays, leavesTaken } from "../../month/days/presence";
import { lateDeduction } from "../../rules/attendance/lateDeduction";
import { LEAVE_TYPES, leaveDeduction, type LeaveType } from "../../law/leave/leaveDeduction";
import { apply } from "../../engine/rule";
import { negate, sum, ZERO, type Fen } from "../../kinds/money";
import { cellOf, type CellPlace } from "../../kinds/place";
import { LineSteps, type LineResult } from "../lineSteps";

/** Days of one type that are taken off, and the cells that show them. */
interface Missed {
  days: number;
  cells: CellPlace[];
}

/**
 * 缺勤扣款: 事假, 旷工 and the unpaid part of 病假 by 21.75 a day, and by policy the minutes late, each by the base pay of
 * its day; 0 or negative, and never more than the base pay of the month.
 */
export function absenceLine(subject: PersonMonth, base: Fen, book: MonthBook): LineResult {
  const steps = new LineSteps(book);
  const stretches = baseStretches(subject, book);
  const total = sum(stretches.map((stretch) => takenIn(stretch, subject, book, steps)));
  const isAllMissed = stretches.length > 1 && unpaidDays(subject) >= subject.workdays.length;
  if (total <= base && !isAllMissed) return steps.result(negate(total));
  steps.note("absence.upToBase", { base: { money: base } }, negate(base), "R081");
  return steps.result(negate(base));
}

/** What is taken off for a stretch of the month, by the base pay that held in it. */
function takenIn({ from, to }: Stretch, subject: PersonMonth, book: MonthBook, steps: LineSteps): Fen {
  const days = subject.days.filter(({ day }) => day >= from && day <= to);
  const missed = missedDays(days);
  const unpunctual = days.filter(({ day, late, early }) => (late > 0 || early > 0) && rulesHoldOn(day, book));
  if (missed.size + unpunctual.length === 0) return ZERO;
  const monthly = steps.value(agreedBase(subject, book, { ...circumstancesOf(book), asOf: to }));
  if (monthly === null) return ZERO;
  const workdays = book.workdays.length;
  const taken = [...missed].map(([leaveType, { days: daysMissed, cells }]) => {
    const given = { monthly, days: daysMissed, leaveType, workdays };
    return steps.value(apply(leaveDeduction, given, steps.from(...cells))) ?? ZERO;
  });
  return sum([...taken, unpunctuality(unpunctual, monthly, steps)]);
}

/** Days of 事假 and 旷工. */
function unpaidDays({ days }: PersonMonth): number {
  return absentDays(days) + leaveDays(days, "personal");
}

function missedDays(days: readonly WorkingDay[]): Map<LeaveType, Missed> {
  const missed = new Map<LeaveType, Missed>();
  for (const [leave, taken] of leavesTaken(days)) {
    const type = LEAVE_TYPES.find((known) => known === leave.type);
    if (!type) continue;
    const before = missed.get(type) ?? { days: 0, cells: [] };
    missed.set(type, {
      days: before.days + taken,
      cells: [...before.cells, cellOf(leave.place, "start"), cellOf(leave.place, "end")],
    });
  }
  const absent = absentDays(days);
  if (absent === 0) return missed;
  const rows = days.flatMap(({ row, halves }) =>
    row && halves.some(({ state }) => state === "absent") ? [cellOf(row.place, "date")] : [],
  );
  return missed.set("旷工", { days: absent, cells: rows });
}

/** R003, A40: nothing by default, and nothing for the days before the rules hold (R009). */
function unpunctuality(unpunctual: readonly WorkingDay[], monthly: Fen, steps: LineSteps): Fen {
  if (unpunctual.length === 0) return ZERO;
  const minutes = unpunctual.reduce((total, { late, early }) => total + late + early, 0);
  for (const day of unpunctual) steps.steps.push(...day.steps);
  const cells = unpunctual.flatMap(({ row, late }) =>
    row ? [cellOf(row.place, late > 0 ? "clockIn" : "clockOut")] : [],
  );
  return steps.value(apply(lateDeduction, { minutes, monthly }, steps.from(...cells))) ?? ZERO;
}
