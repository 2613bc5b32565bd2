import { instant } from "../../kinds/moment";
import { MINUTES_A_DAY, MINUTES_AN_HOUR } from "../../kinds/clock";
import { ZERO } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import type { Overtime } from "../../workbook/records";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { BLANK, found } from "../../findings/found";
import { isVoid, voidsApproval } from "../../month/leave/approval";
import type { MonthBook, PersonMonth } from "../../month/month";
import { overtimeCases, overtimeOf, type OvertimeCase } from "../../month/overtime/overtimeCase";

/** 加班: approved beforehand by somebody above (R023). */
export const overtimeApproval = clauseCheck({
  clauses: ["R023"],
  feeds: {
    加班: ["id", "date", "start", "hours", "appliedAt", "approverId", "status"],
    花名册: ["id", "name", "group", "position", "supervisorId"],
  },
  figures: ["leaveAdvanceMinutes", "approverRoles", "otWithoutApproval"],
  find: (book) =>
    book.people.flatMap((subject) =>
      overtimeCases(subject, book).flatMap((overtime) => approval(overtime, subject)),
    ),
});

/** What overtime pay is reckoned by (L04): the kind of day, and hours as start and end say. */
export const overtimeFigures = clauseCheck({
  clauses: ["L04"],
  feeds: { 加班: ["id", "date", "start", "end", "hours", "status"], 日历: ["date", "kind"] },
  figures: [],
  find: (book) =>
    ofEachOvertime(book, (row, subject) => [...kindOfDay(row, subject, book), ...statedHours(row, subject)]),
});

/** Not over 3 hours a day and 36 a month (L-OT36). */
export const overtimeLimits = clauseCheck({
  clauses: ["L-OT36"],
  feeds: { 加班: ["id", "date", "hours", "status"], 日历: ["date", "kind"] },
  figures: ["overtimeDayLimit", "overtimeMonthLimit"],
  find: (book) =>
    book.people.flatMap((subject) => {
      const rows = overtimeOf(subject).filter((row) => !isVoid(row));
      return limits(rows, subject, book);
    }),
});

function ofEachOvertime(
  { people }: MonthBook,
  find: (row: Overtime, subject: PersonMonth) => Finding[],
): Finding[] {
  return people.flatMap((subject) => overtimeOf(subject).flatMap((row) => find(row, subject)));
}

/** Overtime that is not approved is named with what it is worth; whether it is paid all the same, policy says (A39). */
function approval({ row, faults, isPaid, worth }: OvertimeCase, { person }: PersonMonth): Finding[] {
  const employee = person.id;
  const starts = row.start === null ? null : instant(row.date, row.start);
  return faults.map((fault) => {
    const potential = voidsApproval(fault) ? worth : null;
    const fields = {
      date: { dates: [row.date] },
      hours: row.hours ?? 0,
      status: row.status ?? BLANK,
      approver: row.approverId ?? BLANK,
      applied: row.appliedAt === null ? BLANK : { instant: row.appliedAt },
      start: starts === null ? BLANK : { instant: starts },
      potential: { money: potential ?? ZERO },
    };
    const isVoided = voidsApproval(fault);
    const problem = isVoided && isPaid ? "overtime.paidUnapproved" : (`overtime.${fault.kind}` as const);
    const severity = isVoided && !isPaid ? "error" : "warning";
    const details = { employee, fields, on: row.date, amountAtRisk: potential };
    return found("R023", problem, severity, fault.place, details);
  });
}

/** Before 2025 the calendar does not know which days off were statutory holidays. */
function kindOfDay({ date, place }: Overtime, { person }: PersonMonth, { calendar }: MonthBook): Finding[] {
  if (calendar.kindOf(date) !== null) return [];
  const details = { employee: person.id, fields: { date: { dates: [date] } }, clause: "L04" as const };
  return [found("D-NOFIGURE", "overtime.kindOfDay", "error", cellOf(place, "date"), details)];
}

/** More hours than lie between start and end. Fewer may be a meal taken off. */
function statedHours({ start, end, hours, place }: Overtime, { person }: PersonMonth): Finding[] {
  if (start === null || end === null || hours === null) return [];
  const counted = (end > start ? end - start : end - start + MINUTES_A_DAY) / MINUTES_AN_HOUR;
  if (hours <= counted + 1e-9) return [];
  const fields = { hours, counted, from: { clock: start }, to: { clock: end } };
  return [
    found("D-SUM", "overtime.hoursDiffer", "warning", cellOf(place, "hours"), {
      employee: person.id,
      fields,
    }),
  ];
}

/** 劳动法 41. The day's limit is for work after a workday's hours; the month's counts all overtime. */
function limits(rows: readonly Overtime[], subject: PersonMonth, book: MonthBook): Finding[] {
  const { policy, last, calendar } = book;
  const monthLimit = policy.figure("overtimeMonthLimit", last).value;
  const employee = subject.person.id;
  const findings: Finding[] = [];
  const days = new Map<number, number>();
  let total = 0;
  for (const row of [...rows].sort((a, b) => a.date - b.date)) {
    const dayLimit = policy.figure("overtimeDayLimit", row.date).value;
    const hours = row.hours ?? 0;
    const before = days.get(row.date) ?? 0;
    days.set(row.date, before + hours);
    const place = cellOf(row.place, "hours");
    if (before <= dayLimit && before + hours > dayLimit && calendar.isWorkday(row.date) !== false) {
      const fields = { date: { dates: [row.date] }, hours: before + hours, limit: dayLimit };
      findings.push(found("L-OT36", "overtime.dayLimit", "error", place, { employee, fields }));
    }
    if (total <= monthLimit && total + hours > monthLimit) {
      const sum = rows.reduce((hoursSoFar, other) => hoursSoFar + (other.hours ?? 0), 0);
      const fields = { hours: sum, limit: monthLimit };
      findings.push(found("L-OT36", "overtime.monthLimit", "error", place, { employee, fields }));
    }
    total += hours;
  }
  return findings;
}
