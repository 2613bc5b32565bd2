import { cellOf } from "../../kinds/place";
import { employmentTypeOf } from "../../workbook/words/employmentTypes";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { wordsUsed } from "../../month/people/columns";
import type { MonthBook } from "../../month/month";
import { staffOf } from "../../month/people/orgChart";

/** 用工形式 of the company's list (R048); blank is fine. Each unknown one once. */
export const employmentTypes = clauseCheck({
  clauses: ["R048"],
  feeds: { 花名册: ["employmentType"] },
  figures: ["employmentTypes"],
  find,
});

function find(book: MonthBook): Finding[] {
  const listed = book.policy.figure("employmentTypes", book.last).value;
  const known = new Set(listed.map(employmentTypeOf));
  return wordsUsed(staffOf(book), ({ person: { employmentType: type } }) =>
    type === null ? [] : [employmentTypeOf(type)],
  )
    .filter(({ word }) => !known.has(word))
    .map(({ first: { person }, count }) => {
      const fields = { type: person.employmentType ?? "", count, listed: listed.join("、") };
      const place = cellOf(person.place, "employmentType");
      return found("R048", "employmentType.unknown", "warning", place, { fields });
    });
}
