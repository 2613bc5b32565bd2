import { minutesOfInstant } from "../../kinds/moment";
import { cellOf } from "../../kinds/place";
import type { Leave } from "../../workbook/records";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { kindOfLeave, termOfLeave } from "../../month/leave/leaveKind";
import { firstDayOf } from "../../month/leave/leaveCover";
import { ofEachLeave } from "./ofEachLeave";
import type { MonthBook, PersonMonth } from "../../month/month";

/** 事由 with every leave and outing (R034). */
export const leaveReasons = clauseCheck({
  clauses: ["R034"],
  feeds: { 请假: ["id", "type", "start", "end", "status", "reason"] },
  figures: ["leaveNeedsReason"],
  find: (book) =>
    book.policy.figure("leaveNeedsReason", book.last).value
      ? ofEachLeave(book, (leave, subject) => reasonless(leave, subject))
      : [],
});

/** Leave asked for at the time for it, where policy has such a time (R033, A03). */
export const leaveRequestTimes = clauseCheck({
  clauses: ["R033"],
  feeds: { 请假: ["id", "type", "start", "end", "status", "appliedAt"] },
  figures: ["leaveRequestWindow"],
  find: (book) => ofEachLeave(book, (leave, subject) => outOfTime(leave, subject, book)),
});

function reasonless(leave: Leave, { person }: PersonMonth): Finding[] {
  const { place, reason, type } = leave;
  if (place.columns.reason === undefined || reason !== null) return [];
  const details = { employee: person.id, fields: { type: termOfLeave(type) }, on: firstDayOf(leave) };
  return [found("R034", "leave.noReason", "warning", cellOf(place, "reason"), details)];
}

/** Both ends are in (民法典 1259). An application without a clock time cannot be judged; outings come up as they do. */
function outOfTime(leave: Leave, { person }: PersonMonth, { policy, last }: MonthBook): Finding[] {
  const { appliedAt, place, type } = leave;
  const times = policy.figure("leaveRequestWindow", last).value;
  if (times === null || appliedAt === null || kindOfLeave(type) === "outing") return [];
  const clock = Math.floor(minutesOfInstant(appliedAt));
  if (clock === 0 || times.some(([from, to]) => clock >= from && clock <= to)) return [];
  const fields = { type: termOfLeave(type), applied: { instant: appliedAt }, times: { spans: times } };
  const details = { employee: person.id, fields, on: firstDayOf(leave) };
  return [found("R033", "leave.outOfTime", "warning", cellOf(place, "appliedAt"), details)];
}
