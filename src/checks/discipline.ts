import { cellOf } from "../workbook/place";
import { clauseCheck } from "./clauseCheck";
import type { Finding } from "./finding";
import { BLANK, found } from "./found";
import { finesOf, type Fine } from "./month/fines";
import type { MonthBook, PersonMonth } from "./month/monthBook";

/** 罚款 between the clause's limits (R076), and each of them named as without a basis in law (L-FINE). */
export const fines = clauseCheck({
  clauses: ["R076", "L-FINE"],
  feeds: { 奖惩: ["id", "date", "kind", "sanction", "amount", "facts", "status"] },
  figures: ["fineMin", "fineMax", "fineMode"],
  find: (book) =>
    book.people.flatMap((subject) =>
      finesOf(subject, book).flatMap((fine) => [...range(fine, subject, book), unlawful(fine, subject)]),
    ),
});

function range({ row }: Fine, { person }: PersonMonth, { policy }: MonthBook): Finding[] {
  const least = policy.figure("fineMin", row.date).value;
  const most = policy.figure("fineMax", row.date).value;
  if (least === null || most === null) return [];
  const employee = person.id;
  const place = cellOf(row.place, "amount");
  const limits = { least: { money: least }, most: { money: most } };
  if (row.amount === null) {
    return [found("R076", "fine.noAmount", "warning", place, { employee, fields: limits, on: row.date })];
  }
  if (row.amount >= least && row.amount <= most) return [];
  const details = {
    employee,
    fields: { ...limits, amount: { money: row.amount } },
    on: row.date,
    amountAtRisk: row.amount,
  };
  return [found("R076", "fine.outOfRange", "error", place, details)];
}

/** 工资支付暂行规定 15; 国务院令516 ended the employer's power to fine. Deducting it breaks the law. */
function unlawful({ row, isDeducted }: Fine, { person }: PersonMonth): Finding {
  const fields = {
    facts: row.facts ?? row.kind,
    amount: row.amount === null ? BLANK : { money: row.amount },
  };
  const details = { employee: person.id, fields, amountAtRisk: row.amount };
  const problem = isDeducted ? "fine.deducted" : "fine.notDeducted";
  const column = row.sanction === null ? "kind" : "sanction";
  return found("L-FINE", problem, isDeducted ? "error" : "warning", cellOf(row.place, column), details);
}
