import { addDays } from "../../kinds/day";
import { dayOfInstant, type Instant } from "../../kinds/moment";
import { cellOf } from "../../kinds/place";
import type { Leave } from "../../workbook/records";
import { clauseCheck } from "../clauseCheck";
import type { Finding, Severity } from "../../findings/finding";
import { BLANK, found } from "../../findings/found";
import { APPROVED, faultsOf, voidsApproval, type ApprovalFault } from "../../month/leave/approval";
import { isHalfWithoutClock, firstDayOf, lastDayOf } from "../../month/leave/leaveCover";
import { kindOfLeave, termOfLeave } from "../../month/leave/leaveKind";
import { ofEachLeave } from "./ofEachLeave";
import type { MonthBook, PersonMonth } from "../../month/month";
import { daySettings, workingDays } from "../../month/days/workingDay";

/** 请假 (R004) and 外出 (R043): approved beforehand by somebody above. */
export const leaveApproval = clauseCheck({
  clauses: ["R004", "R043"],
  feeds: {
    请假: ["id", "type", "start", "end", "appliedAt", "approverId", "status"],
    花名册: ["id", "name", "group", "position", "supervisorId"],
  },
  figures: ["leaveAdvanceMinutes", "approverRoles"],
  find: (book) => ofEachLeave(book, (leave, subject) => approval(leave, subject, book)),
});

/** 天数 as start and end say (R004). */
export const leaveDays = clauseCheck({
  clauses: ["R004"],
  feeds: { 请假: ["id", "start", "end", "days", "status"], 日历: ["date", "kind"] },
  figures: ["shifts"],
  find: (book) => ofEachLeave(book, (leave, subject) => statedDays(leave, subject, book)),
});

function approval(leave: Leave, subject: PersonMonth, book: MonthBook): Finding[] {
  const employee = subject.person.id;
  return faultsOf(leave, leave.start, subject, book).map((fault) => {
    const fields = {
      type: termOfLeave(leave.type),
      status: leave.status ?? BLANK,
      approver: leave.approverId ?? BLANK,
      applied: leave.appliedAt === null ? BLANK : { instant: leave.appliedAt },
      start: leave.start === null ? BLANK : { instant: leave.start },
    };
    const code = kindOfLeave(leave.type) === "outing" ? "R043" : "R004";
    return found(code, problemOf(fault, leave), severityOf(fault, leave), fault.place, {
      employee,
      fields,
      on: firstDayOf(leave),
    });
  });
}

/** A leave still waiting for approval counts, an outing does not; sick leave may be filed afterwards. */
function problemOf({ kind }: ApprovalFault, { type }: Leave) {
  const leaveKind = kindOfLeave(type);
  if (kind === "notApproved" && leaveKind === "outing") return "leave.outingNotApproved";
  return kind === "late" && leaveKind === "sick" ? "leave.sickFiledLater" : (`leave.${kind}` as const);
}

/** Sick leave is often filed afterwards: a person must look, nothing is wrong yet. */
function severityOf(fault: ApprovalFault, { type }: Leave): Severity {
  if (voidsApproval(fault)) return "error";
  return fault.kind === "late" && kindOfLeave(type) !== "sick" ? "error" : "warning";
}

/** 天数 against start and end, on workdays; long leaves may be stated in calendar days. */
function statedDays(leave: Leave, { person }: PersonMonth, book: MonthBook): Finding[] {
  const { start, end, days, place } = leave;
  if (days === null || start === null || end === null || start >= end || isHalfWithoutClock(leave)) return [];
  const span = lastDayOf(end) - dayOfInstant(start) + 1;
  const counted = workdaysOf(leave, span, book);
  if (counted === null || Math.abs(counted - days) < HALF_A_DAY || days === span) return [];
  const fields = { days, counted, start: { instant: start }, end: { instant: end } };
  return [
    found("D-SUM", "leave.daysDiffer", "warning", cellOf(place, "days"), { employee: person.id, fields }),
  ];
}

const HALF_A_DAY = 0.5;
const LONGEST = 400;

/** Days of the leave on workdays, in half days; null where the calendar does not reach. */
function workdaysOf(leave: Leave, span: number, book: MonthBook): number | null {
  if (span > LONGEST) return null;
  const first = dayOfInstant(leave.start as Instant);
  const days = Array.from({ length: span }, (_, index) => addDays(first, index));
  const kinds = days.map((day) => book.calendar.isWorkday(day));
  if (kinds.includes(null)) return null;
  const judged = workingDays(
    days.filter((_, index) => kinds[index]),
    [],
    [{ ...leave, status: APPROVED }],
    daySettings(book, false)(null),
  );
  return judged.flatMap(({ halves }) => halves).filter((half) => half.leave !== null).length * HALF_A_DAY;
}
