import { policyToFill } from "../../findings/fix";
import { cellOf } from "../../kinds/place";
import type { Attendance } from "../../workbook/records";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { groupedBy } from "../../month/groupedBy";
import type { MonthBook, PersonMonth } from "../../month/month";
import { namedShift } from "../../month/days/shift";
import { daysInForce } from "../../month/circumstances";

const FEEDS = { 考勤: ["id", "date", "shift"], 请假: ["type", "start", "end", "status"] } as const;

/**
 * A workday without 班次 for somebody whose other days have one (R002). Where only some days have one, those are the
 * exceptions and a blank cell is the usual shift.
 */
export const blankShifts = clauseCheck({
  clauses: ["R002"],
  feeds: FEEDS,
  figures: ["shifts"],
  find: (book) =>
    book.people.flatMap((subject) => {
      const rows = rowsAtWork(subject, book);
      const blank = rows.filter(({ shift }) => shift === null);
      return blank.length * 2 > rows.length ? [] : together("shift.blank", blank, subject);
    }),
});

/** 休息 on a day that the calendar has as a workday (R002): judged as any other until somebody has looked. */
export const restShifts = clauseCheck({
  clauses: ["R002"],
  feeds: { ...FEEDS, 日历: ["date", "kind"] },
  figures: ["shifts"],
  find: (book) =>
    book.people.flatMap((subject) =>
      together(
        "shift.restOnWorkday",
        rowsAtWork(subject, book).filter((row) => kindOf(row, book) === "rest"),
        subject,
      ),
    ),
});

/** A shift by a name that the policy gives no times for (R002), once for each name: the usual times are taken. */
export const unknownShifts = clauseCheck({
  clauses: ["R002"],
  feeds: { 考勤: ["date", "shift"] },
  figures: ["shifts"],
  find: unknown,
});

/** The rows of workdays that leave does not take whole; none where the sheet has no 班次. */
function rowsAtWork({ days }: PersonMonth, book: MonthBook): Attendance[] {
  const inForce = new Set(daysInForce(book.workdays, book));
  return days.flatMap(({ day, row, halves }) => {
    if (row === null || row.place.columns.shift === undefined || !inForce.has(day)) return [];
    return halves.every(({ leave }) => leave !== null) ? [] : [row];
  });
}

function kindOf({ shift }: Attendance, { policy, last }: MonthBook) {
  return shift === null ? null : namedShift(shift, policy, last).kind;
}

/** One finding a person, at the first of the cells. */
function together(
  problem: "shift.blank" | "shift.restOnWorkday",
  rows: readonly Attendance[],
  { person }: PersonMonth,
): Finding[] {
  const [first] = rows;
  if (!first) return [];
  const dates = rows.map(({ date }) => date);
  const fields = { date: { dates }, count: rows.length, shift: first.shift ?? "" };
  const details = { employee: person.id, fields, on: dates.at(-1) ?? null };
  return [found("R002", problem, "warning", cellOf(first.place, "shift"), details)];
}

/** How times are written, for the sentence. */
const EXAMPLE = [
  [8 * 60, 12 * 60],
  [13 * 60, 17 * 60],
] as const;

function unknown(book: MonthBook): Finding[] {
  const unnamed = book.records.attendance.filter((row) => kindOf(row, book) === "unknown");
  return [...groupedBy(unnamed, ({ shift }) => shift ?? "")].map(([shift, rows]) => {
    const [first] = rows as [Attendance];
    const fix = policyToFill(`shift.${shift}`, book.first);
    const details = { fields: { shift, count: rows.length, example: { spans: EXAMPLE } }, fix };
    return found("R002", "shift.unknown", "info", cellOf(first.place, "shift"), details);
  });
}
