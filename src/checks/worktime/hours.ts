import { MINUTES_AN_HOUR } from "../../kinds/clock";
import { cellOf } from "../../kinds/place";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import type { MonthBook, PersonMonth, WorkingDay } from "../../month/month";

/**
 * Where the hours count and not the clock (R015, A02, A04): from one punch to the other the day's hours, on days
 * without leave. By the minutes shown, as lateness is.
 */
export const dailyHours = clauseCheck({
  clauses: ["R015"],
  feeds: { 考勤: ["id", "date", "clockIn", "clockOut"], 请假: ["type", "start", "end", "status"] },
  figures: ["scheduleMode", "lateBasis", "hoursPerDay"],
  find: (book) =>
    book.people.flatMap((subject) => subject.days.flatMap((day) => tooShort(day, subject, book))),
});

function tooShort(working: WorkingDay, { person }: PersonMonth, { policy, last }: MonthBook): Finding[] {
  const { day, row, isFixed, leaves, clockIn, clockOut } = working;
  if (isFixed || row === null || leaves.length > 0 || clockIn === null || clockOut === null) return [];
  const needed = policy.figure("hoursPerDay", last).value;
  const minutes = Math.floor(clockOut) - Math.floor(clockIn);
  if (minutes >= needed * MINUTES_AN_HOUR) return [];
  const fields = {
    date: { dates: [day] },
    from: { clock: clockIn },
    to: { clock: clockOut },
    hours: Math.floor(minutes / MINUTES_AN_HOUR),
    minutes: minutes % MINUTES_AN_HOUR,
    needed,
  };
  const details = { employee: person.id, fields, on: day };
  return [found("R015", "hours.tooFew", "warning", cellOf(row.place, "clockOut"), details)];
}
