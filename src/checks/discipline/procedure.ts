import type { Field } from "../../text/field";
import { cellOf } from "../../kinds/place";
import { sanctionsIn, type Sanction } from "../../workbook/words/sanctions";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { BLANK, found } from "../../findings/found";
import { isProven, disciplineIn } from "../../month/discipline/sanctions";
import type { MonthBook, PersonMonth } from "../../month/month";
import type { Discipline } from "../../workbook/records";

/** 停职: nothing lets the employer withhold the wage meanwhile (R065). */
export const suspensions = clauseCheck({
  clauses: ["R065"],
  feeds: { 奖惩: ["id", "date", "sanction"] },
  figures: [],
  find: (book) => ofEach(["停职"], book, (row, details) => [at(row, "R065", "sanction.suspension", details)]),
});

/** 解除、辞退、解雇、开除 and 调岗 have conditions and forms in law (R054, R065; 劳动合同法 35, 39, 40, 43). */
export const dismissals = clauseCheck({
  clauses: ["L-PROCEDURE"],
  feeds: { 奖惩: ["id", "date", "sanction"] },
  figures: [],
  find: (book) => [
    ...ofEach(["解除劳动合同", "辞退", "解雇"], book, (row, details) => [
      at(row, "L-PROCEDURE", "sanction.dismissal", details),
    ]),
    ...ofEach(["调岗"], book, (row, details) => [at(row, "L-PROCEDURE", "sanction.transfer", details)]),
  ],
});

/** 追究法律责任 is for the serious cases (R064): not before it is proven. */
export const legalActions = clauseCheck({
  clauses: ["R064"],
  feeds: { 奖惩: ["id", "date", "sanction", "status"] },
  figures: [],
  find: (book) =>
    ofEach(["追究法律责任"], book, (row, details) =>
      isProven(row) ? [] : [at(row, "R064", "sanction.notProven", details)],
    ),
});

interface Details {
  employee: string;
  fields: { sanction: Field; status: Field };
  on: Discipline["date"];
}

/** The month's records with one of those sanctions. */
function ofEach(
  sanctions: readonly Sanction[],
  book: MonthBook,
  find: (row: Discipline, details: Details) => Finding[],
): Finding[] {
  const inPerson = (subject: PersonMonth) =>
    disciplineIn(subject, book).flatMap((row) => {
      const named = sanctionsIn(row.sanction ?? "");
      if (!sanctions.some((sanction) => named.has(sanction))) return [];
      const fields = { sanction: row.sanction ?? BLANK, status: row.status ?? BLANK };
      return find(row, { employee: subject.person.id, fields, on: row.date });
    });
  return book.people.flatMap(inPerson);
}

function at(
  row: Discipline,
  code: "R065" | "R064" | "L-PROCEDURE",
  problem: `sanction.${"suspension" | "dismissal" | "transfer" | "notProven"}`,
  details: Details,
): Finding {
  return found(code, problem, "warning", cellOf(row.place, "sanction"), details);
}
