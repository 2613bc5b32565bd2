import { cellOf } from "../../kinds/place";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { isRequired } from "../../month/commission/documents";
import type { CommissionCase } from "../../month/commission/commissionCase";
import type { MonthBook, PersonMonth } from "../../month/month";
import { MONEY, ofEachOrder } from "./ofEachOrder";
import { term } from "../../text/field";

/** The four documents of an order, each order counted once (R096). */
export const orderEvidence = clauseCheck({
  clauses: ["R096"],
  feeds: { 提成: [...MONEY, "contract", "salesData", "deliveryNote", "paymentProof"] },
  figures: ["evidenceRequired", "receiptBasis"],
  find: (book) => ofEachOrder(book, (order, subject) => evidence(order, subject, book)),
});

/** 收款证明 is needed, the other documents are asked for (A32); an order counts once. */
function evidence(
  { row, state, worth, original, missing }: CommissionCase,
  { person }: PersonMonth,
  book: MonthBook,
): Finding[] {
  const employee = person.id;
  if (state === "repeated" && original) {
    const fields = { order: row.order, cell: { cell: cellOf(original.place, "order") } };
    const details = { employee, fields, amountAtRisk: worth };
    return [found("R096", "commission.repeated", "error", cellOf(row.place, "order"), details)];
  }
  if (state !== "due" && state !== "unproven") return [];
  return missing.map((document) => {
    const required = isRequired(document, book);
    const fields = { document: term(`document.${document}`), order: row.order, worth: { money: worth } };
    const problem = required ? "commission.noProof" : "commission.noDocument";
    const details = { employee, fields, amountAtRisk: required ? worth : null };
    return found("R096", problem, required ? "error" : "warning", cellOf(row.place, document), details);
  });
}
