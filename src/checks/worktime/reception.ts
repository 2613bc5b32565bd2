import type { Field } from "../../text/field";
import type { Shift } from "../../figures/parameter";
import type { Day } from "../../kinds/day";
import { cellOf, type CellPlace } from "../../kinds/place";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import type { MonthBook, PersonMonth } from "../../month/month";
import { byPerson, gapsIn, Rota } from "../../month/days/rota";
import { daysInForce } from "../../month/circumstances";
import { halvesOf } from "../../month/days/shift";

/** Somebody at reception over lunch each workday (R057), where a 值班 sheet is kept. */
export const reception = clauseCheck({
  clauses: ["R057"],
  feeds: {
    值班: ["date", "slot", "id"],
    请假: ["id", "type", "start", "end", "status"],
    日历: ["date", "kind"],
  },
  figures: ["lunchCover", "shifts"],
  find,
});

/** A workday without enough people over lunch. */
interface Uncovered {
  day: Day;
  gaps: readonly Shift[];
}

function find(book: MonthBook): Finding[] {
  const { policy, last, records } = book;
  const lunch = lunchBetween(policy.figure("shifts", last).value);
  const needed = policy.figure("lunchCover", last).value;
  if (records.found["值班"] === undefined || lunch === null || !needed) return [];
  const rota = new Rota(book);
  const uncovered = daysInForce(book.workdays, book).flatMap((day): Uncovered[] => {
    const there = rota.on(day).filter(({ subject }) => !isHalfOff(subject, day));
    const gaps = gapsIn(lunch, byPerson(there, day), needed);
    return gaps.length > 0 ? [{ day, gaps }] : [];
  });
  const isPlanned = records.duties.some(({ slot }) => touches(slot, lunch));
  const alone = uncovered.filter(({ day }) => isPlanned && rowsOf(day, book).length > 0);
  const rest = uncovered.filter((one) => !alone.includes(one)).map(({ day }) => day);
  const fields = { needed, lunch: { spans: [lunch] } };
  return [
    ...alone.map(({ day, gaps }) => {
      const details = { fields: { ...fields, date: { dates: [day] }, gaps: { spans: gaps } }, on: day };
      return found("R057", "reception.tooFew", "warning", placeOn(day, lunch, book), details);
    }),
    ...together(isPlanned ? "reception.noRow" : "reception.notPlanned", rest, fields, book),
  ];
}

/** Days without a row have no cell of their own. */
function together(
  problem: "reception.noRow" | "reception.notPlanned",
  dates: readonly Day[],
  fields: { needed: number; lunch: Field },
  book: MonthBook,
): Finding[] {
  const header = book.records.headers["值班"];
  if (dates.length === 0 || !header) return [];
  const details = { fields: { ...fields, date: { dates }, count: dates.length }, on: dates.at(-1) ?? null };
  return [found("R057", problem, "warning", cellOf(header, "date"), details)];
}

/** The break between the two halves of the usual working time; null for a day without one. */
function lunchBetween(shifts: readonly Shift[]): Shift | null {
  if (shifts.length < 2) return null;
  const [[, start], [end]] = halvesOf(shifts);
  return start < end ? [start, end] : null;
}

function touches([start, end]: Shift, [from, to]: Shift): boolean {
  return start < to && end > from;
}

/** Who has the morning or the afternoon off is not there between them. */
function isHalfOff({ days }: PersonMonth, day: Day): boolean {
  return days.some((working) => working.day === day && working.halves.some(({ state }) => state === "leave"));
}

function rowsOf(day: Day, { records }: MonthBook) {
  return records.duties.filter(({ date }) => date === day);
}

function placeOn(day: Day, lunch: Shift, book: MonthBook): CellPlace {
  const rows = rowsOf(day, book);
  const row = rows.find(({ slot }) => touches(slot, lunch)) ?? rows[0];
  return cellOf((row as (typeof rows)[number]).place, "slot");
}
