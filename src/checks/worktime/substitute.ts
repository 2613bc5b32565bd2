import { cellOf } from "../../kinds/place";
import type { Leave } from "../../workbook/records";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { kindOfLeave, termOfLeave } from "../../month/leave/leaveKind";
import { firstDayOf } from "../../month/leave/leaveCover";
import { ofEachLeave } from "./ofEachLeave";
import type { MonthBook, PersonMonth } from "../../month/month";

/** 代班人: somebody takes over the work of who is on leave for half a day or more (R035). */
export const substitutes = clauseCheck({
  clauses: ["R035"],
  feeds: {
    请假: ["id", "type", "start", "end", "status", "substituteId"],
    花名册: ["id", "name", "hireDate", "leaveDate"],
  },
  figures: [],
  find: (book) => {
    const isKept = book.records.leaves.some(({ substituteId }) => substituteId !== null);
    const blank: Finding[] = [];
    const wrong = ofEachLeave(book, (leave, subject) => {
      if (leave.place.columns.substituteId === undefined || kindOfLeave(leave.type) === "outing") return [];
      const missed = missedHalves(leave, subject);
      if (missed.length === 0) return [];
      if (leave.substituteId !== null) return faults(leave, leave.substituteId, missed, subject, book);
      blank.push(nobody(leave, subject));
      return [];
    });
    return [...wrong, ...(isKept ? blank : ofSheet(blank))];
  },
});

/** A half of a workday: its day and which half. */
type MissedHalf = readonly [day: number, half: number];

function missedHalves(leave: Leave, { days }: PersonMonth): MissedHalf[] {
  return days.flatMap(({ day, halves }) =>
    halves.flatMap((half, index): MissedHalf[] => (half.leave === leave ? [[day, index]] : [])),
  );
}

function nobody(leave: Leave, { person }: PersonMonth): Finding {
  const fields = { type: termOfLeave(leave.type) };
  const details = { employee: person.id, fields, on: firstDayOf(leave) };
  return found("R035", "substitute.blank", "warning", cellOf(leave.place, "substituteId"), details);
}

/** Where nobody fills the column in, one line says so for all. */
function ofSheet([first, ...more]: readonly Finding[]): Finding[] {
  if (!first) return [];
  if (more.length === 0) return [first];
  const fields = { count: more.length + 1 };
  const on = Math.max(...[first, ...more].map((finding) => finding.on ?? -Infinity)) as Finding["on"];
  return [found("R035", "substitute.notKept", "info", first.place, { fields, on })];
}

const BETWEEN_NAMES = /[、，,;；/\s]+/;

/** Everybody named must be there: one finding for the first who is not. */
function faults(
  leave: Leave,
  text: string,
  missed: readonly MissedHalf[],
  subject: PersonMonth,
  { hierarchy }: MonthBook,
): Finding[] {
  const names = hierarchy.named(text) ? [text] : text.split(BETWEEN_NAMES);
  for (const name of names) {
    const problem = faultOf(hierarchy.named(name), missed, subject);
    if (problem === null) continue;
    const fields = { type: termOfLeave(leave.type), substitute: name };
    const details = { employee: subject.person.id, fields, on: firstDayOf(leave) };
    return [found("R035", problem, "warning", cellOf(leave.place, "substituteId"), details)];
  }
  return [];
}

function faultOf(
  substitute: PersonMonth | null,
  missed: readonly MissedHalf[],
  subject: PersonMonth,
): `substitute.${"unknown" | "oneself" | "notEmployed" | "onLeave"}` | null {
  if (substitute === null) return "substitute.unknown";
  if (substitute === subject) return "substitute.oneself";
  const { employment, days } = substitute;
  const isThere = ([day]: MissedHalf): boolean =>
    employment !== null && day >= employment.from && day <= employment.to;
  if (!missed.every(isThere)) return "substitute.notEmployed";
  const isOff = ([day, half]: MissedHalf): boolean =>
    days.find((working) => working.day === day)?.halves[half]?.state === "leave";
  return missed.some(isOff) ? "substitute.onLeave" : null;
}
