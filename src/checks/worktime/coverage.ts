import type { Shift } from "../../figures/parameter";
import { MINUTES_A_DAY, MINUTES_AN_HOUR } from "../../kinds/clock";
import type { Day } from "../../kinds/day";
import { daysOf } from "../../kinds/month";
import { cellOf } from "../../kinds/place";
import type { Duty } from "../../workbook/records";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { groupedBy } from "../../month/groupedBy";
import type { MonthBook, PersonMonth } from "../../month/month";
import { byPerson, gapsIn, Rota } from "../../month/days/rota";
import { daysInForce } from "../../month/circumstances";

const FEEDS = { 值班: ["date", "slot", "id"], 请假: ["id", "type", "start", "end", "status"] } as const;
const WHOLE_DAY: Shift = [0, MINUTES_A_DAY];

/** The centre is there round the clock, every day (R010), where policy says so (A05). */
export const coverage = clauseCheck({
  clauses: ["R010"],
  feeds: FEEDS,
  figures: ["coverage24h"],
  find: (book) => (isAsked(book) ? gaps(book) : []),
});

/** It is kept up by shifts, not by long hours: nobody is on duty for more than a day's hours (R010, A05). */
export const dutyHours = clauseCheck({
  clauses: ["R010"],
  feeds: FEEDS,
  figures: ["coverage24h", "hoursPerDay"],
  find: (book) => (isAsked(book) ? book.people.flatMap((subject) => tooLong(subject, book)) : []),
});

function isAsked({ policy, last, records }: MonthBook): boolean {
  return policy.figure("coverage24h", last).value && records.found["值班"] !== undefined;
}

function gaps(book: MonthBook): Finding[] {
  const rota = new Rota(book);
  const findings: Finding[] = [];
  const rowless: Day[] = [];
  for (const day of daysInForce(daysOf(book.month), book)) {
    const missing = gapsIn(WHOLE_DAY, byPerson(rota.on(day), day), 1);
    if (missing.length === 0) continue;
    const row = book.records.duties.find(({ date }) => date === day);
    if (!row) {
      rowless.push(day);
      continue;
    }
    const details = { fields: { date: { dates: [day] }, gaps: { spans: missing } }, on: day };
    findings.push(found("R010", "coverage.gap", "warning", cellOf(row.place, "slot"), details));
  }
  const header = book.records.headers["值班"];
  if (rowless.length === 0 || !header) return findings;
  const fields = { date: { dates: rowless }, count: rowless.length };
  const details = { fields, on: rowless.at(-1) ?? null };
  return [...findings, found("R010", "coverage.noRow", "warning", cellOf(header, "date"), details)];
}

/** A slot over midnight belongs to the day on which it begins. Named at the slot that passes the day's hours. */
function tooLong({ person, duties }: PersonMonth, { policy, first, last }: MonthBook): Finding[] {
  const most = policy.figure("hoursPerDay", last).value;
  const ofMonth = duties.filter(({ date }) => date >= first);
  return [...groupedBy(ofMonth, ({ date }) => date)].flatMap(([day, rows]) => {
    const passing = rows.find((_, index) => hoursOf(rows.slice(0, index + 1)) > most);
    if (!passing) return [];
    const fields = { date: { dates: [day] }, hours: hoursOf(rows), most };
    const details = { employee: person.id, fields, on: day };
    return [found("R010", "duty.tooLong", "warning", cellOf(passing.place, "slot"), details)];
  });
}

/** Hours on duty; a time that two rows give counts once. */
function hoursOf(rows: readonly Duty[]): number {
  const slots = rows.map(({ slot }) => slot);
  const span: Shift = [Math.min(...slots.map(([start]) => start)), Math.max(...slots.map(([, end]) => end))];
  const free = gapsIn(span, [slots], 1).reduce((total, [from, to]) => total + to - from, 0);
  return (span[1] - span[0] - free) / MINUTES_AN_HOUR;
}
