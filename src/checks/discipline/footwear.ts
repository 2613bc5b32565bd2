import { cellOf, type CellPlace } from "../../kinds/place";
import type { Person } from "../../workbook/records";
import { folded } from "../../kinds/content";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { BLANK, found } from "../../findings/found";
import { misdeedsOf, type MisdeedRecord } from "../../month/discipline/misdeed";
import type { MonthBook, PersonMonth } from "../../month/month";

/** 拖鞋、布鞋、露脚趾凉鞋 are forbidden to men only (R071). */
export const footwear = clauseCheck({
  clauses: ["R071"],
  feeds: { 奖惩: ["id", "date", "kind", "sanction", "facts"], 花名册: ["gender"] },
  figures: [],
  find: (book) => book.people.flatMap((subject) => wronglyRecorded(subject, book)),
});

const MALE = /^(男|男性|m|male|man)$/;
const FEMALE = /^(女|女性|f|female|woman)$/;

/** Whether the roster says that the person is a man, a woman, or neither. */
export function genderOf({ gender }: Person): "male" | "female" | null {
  const word = folded(gender ?? "");
  if (MALE.test(word)) return "male";
  return FEMALE.test(word) ? "female" : null;
}

function wronglyRecorded(subject: PersonMonth, book: MonthBook): Finding[] {
  const { person } = subject;
  const gender = genderOf(person);
  const records = misdeedsOf(subject, book).filter(({ misdeed }) => misdeed.clause === "R071");
  const [first] = records;
  if (!first || gender === "male") return [];
  if (gender === null) return [unknown(first, person)];
  return records.map(({ row }) => {
    const details = { employee: person.id, fields: { kind: row.kind }, on: row.date };
    return found("R071", "footwear.woman", "warning", cellOf(row.place, "kind"), details);
  });
}

/** Once a person: at the roster's 性别, or at the record where the roster has no such column. */
function unknown({ row }: MisdeedRecord, person: Person): Finding {
  const { gender, place } = person;
  const cell: CellPlace =
    place.columns.gender === undefined ? cellOf(row.place, "kind") : cellOf(place, "gender");
  const fields = { kind: row.kind, gender: gender ?? BLANK };
  return found("R071", "footwear.genderUnknown", "warning", cell, {
    employee: person.id,
    fields,
    on: row.date,
  });
}
