import { cellOf, type RowPlace } from "../../kinds/place";
import { dayOfInstant } from "../../kinds/moment";
import type { Day } from "../../kinds/day";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import type { MonthBook, PersonMonth } from "../../month/month";

/** Rows of 考勤, 请假 and 加班 dated before somebody joined or after they left: one of the dates is wrong (D-ORDER). */
export const employment = clauseCheck({
  clauses: ["R080"],
  feeds: {
    花名册: ["hireDate", "leaveDate"],
    考勤: ["id", "date", "clockIn", "clockOut"],
    请假: ["id", "start"],
    加班: ["id", "date"],
  },
  figures: [],
  find,
});

function find(book: MonthBook): Finding[] {
  return book.people.flatMap((subject) => [
    ...outside(
      subject.attendance.filter(({ clockIn, clockOut }) => clockIn !== null || clockOut !== null),
      "date",
      subject,
      book,
    ),
    ...outside(
      subject.leaves.flatMap(({ start, place }) =>
        start === null ? [] : { date: dayOfInstant(start), place },
      ),
      "start",
      subject,
      book,
    ),
    ...outside(subject.overtime, "date", subject, book),
  ]);
}

interface DatedRow<Column extends string> {
  date: Day;
  place: RowPlace<Column>;
}

/** One finding for a person and a sheet, at the first such row. */
function outside<Column extends string>(
  rows: readonly DatedRow<Column>[],
  column: Column,
  { person }: PersonMonth,
  { first, last }: MonthBook,
): Finding[] {
  const { hireDate, leaveDate } = person;
  const employee = person.id;
  const inMonth = rows.filter(({ date }) => date >= first && date <= last);
  const early = hireDate === null ? [] : inMonth.filter(({ date }) => date < hireDate);
  const late = leaveDate === null ? [] : inMonth.filter(({ date }) => date > leaveDate);
  const findings: Finding[] = [];
  if (early[0] && hireDate !== null) {
    const fields = { date: { dates: early.map(({ date }) => date) }, hired: { day: hireDate } };
    findings.push(
      found("D-ORDER", "employment.beforeHire", "error", cellOf(early[0].place, column), {
        employee,
        fields,
      }),
    );
  }
  if (late[0] && leaveDate !== null) {
    const fields = { date: { dates: late.map(({ date }) => date) }, left: { day: leaveDate } };
    findings.push(
      found("D-ORDER", "employment.afterLeaving", "error", cellOf(late[0].place, column), {
        employee,
        fields,
      }),
    );
  }
  return findings;
}
