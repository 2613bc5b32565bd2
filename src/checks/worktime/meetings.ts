import { addDays, weekday, type Day } from "../../kinds/day";
import { cellOf, type CellPlace } from "../../kinds/place";
import type { Meeting } from "../../workbook/records";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import type { MonthBook } from "../../month/month";
import { daysInForce } from "../../month/circumstances";
import { weeksOf } from "../../month/days/weeks";
import { term } from "../../text/field";

/**
 * 早会 and 夕会 each workday, 周会 each week, 月会 each month (R036): one finding for each type, with all that is
 * missing. Nothing is asked of a workbook that keeps no 会议.
 */
export const meetings = clauseCheck({
  clauses: ["R036"],
  feeds: { 会议: ["date", "type"], 日历: ["date", "kind"] },
  figures: ["meetings"],
  find,
});

const DAILY = ["早会", "夕会"] as const;

function find(book: MonthBook): Finding[] {
  const { records, policy, last } = book;
  if (records.found["会议"] === undefined) return [];
  const asked = new Set(policy.figure("meetings", last).value ?? []);
  const findings = [
    ...DAILY.map((type) => ({ type, finding: daily(type, book) })),
    { type: "周会", finding: weekly(book) },
    { type: "月会", finding: monthly(book) },
  ];
  return findings.flatMap(({ type, finding }) => (finding && asked.has(type) ? [finding] : []));
}

function daily(type: (typeof DAILY)[number], book: MonthBook): Finding | null {
  const held = new Set(heldOf(type, book).map(({ date }) => date));
  const dates = daysInForce(book.workdays, book).filter((day) => !held.has(day));
  const [first] = dates;
  if (first === undefined) return null;
  const fields = { type: term(`meeting.${type}`), date: { dates }, count: dates.length };
  const details = { fields, on: dates.at(-1) ?? null };
  return found("R036", "meeting.daily", "warning", nearest(type, first, book), details);
}

function weekly(book: MonthBook): Finding | null {
  const held = new Set(heldOf("周会", book).map(({ date }) => addDays(date, 1 - weekday(date))));
  const missing = weeksOf(book).filter(({ monday, lastWorkday }) => {
    return !held.has(monday) && daysInForce([lastWorkday], book).length > 0;
  });
  const [first] = missing;
  if (!first) return null;
  const stretches = missing.map(({ monday }) => [monday, addDays(monday, 6)] as const);
  const details = {
    fields: { weeks: { stretches }, count: missing.length },
    on: missing.at(-1)?.lastWorkday ?? null,
  };
  return found("R036", "meeting.weekly", "warning", nearest("周会", first.monday, book), details);
}

function monthly(book: MonthBook): Finding | null {
  const { month, first, last } = book;
  if (heldOf("月会", book).some(({ date }) => date >= first && date <= last)) return null;
  return found("R036", "meeting.monthly", "warning", nearest("月会", last, book), {
    fields: { month: { month } },
    on: last,
  });
}

function heldOf(type: string, { records }: MonthBook): Meeting[] {
  return records.meetings.filter((meeting) => meeting.type === type);
}

/** Below which row the missing one belongs: the meeting of that type before it, else the header of 类型. */
function nearest(type: string, missing: Day, book: MonthBook): CellPlace {
  const before = heldOf(type, book).filter(({ date }) => date < missing);
  const last = before.reduce<Meeting | null>((a, b) => (a && a.date > b.date ? a : b), null);
  const place = last?.place ?? book.records.headers["会议"];
  return place ? cellOf(place, "type") : { sheet: "会议", row: 0, column: 0 };
}
