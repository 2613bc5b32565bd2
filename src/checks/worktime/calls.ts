import { cellOf } from "../../kinds/place";
import type { Call } from "../../workbook/records";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import type { MonthBook, PersonMonth } from "../../month/month";

/** The telephone does not ring more than three times (R058). */
export const rings = clauseCheck({
  clauses: ["R058"],
  feeds: { 通话: ["date", "id", "rings"] },
  figures: ["maxRings"],
  find: (book) => ofEachCall(book, (call, subject) => rungTooOften(call, subject, book)),
});

/** Important calls are put on record (R059). */
export const callRecords = clauseCheck({
  clauses: ["R059"],
  feeds: { 通话: ["date", "id", "important", "record"] },
  figures: [],
  find: (book) => ofEachCall(book, notRecorded),
});

function ofEachCall({ people }: MonthBook, find: (call: Call, subject: PersonMonth) => Finding[]): Finding[] {
  return people.flatMap((subject) => subject.calls.flatMap((call) => find(call, subject)));
}

function rungTooOften(call: Call, { person }: PersonMonth, { policy, last }: MonthBook): Finding[] {
  const { date, rings, place } = call;
  const most = policy.figure("maxRings", last).value;
  if (rings === null || rings <= most) return [];
  const details = {
    employee: person.id,
    fields: { date: { dates: [date] }, rings, most },
    on: date,
  };
  return [found("R058", "call.tooManyRings", "warning", cellOf(place, "rings"), details)];
}

function notRecorded({ date, important, record, place }: Call, { person }: PersonMonth): Finding[] {
  if (!important || record !== null || place.columns.record === undefined) return [];
  const details = { employee: person.id, fields: { date: { dates: [date] } }, on: date };
  return [found("R059", "call.noRecord", "warning", cellOf(place, "record"), details)];
}
