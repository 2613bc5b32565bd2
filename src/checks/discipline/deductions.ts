import { cellOf } from "../../kinds/place";
import type { Discipline } from "../../workbook/records";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { isProven, performanceDeductions } from "../../month/discipline/sanctions";
import type { MonthBook, PersonMonth } from "../../month/month";

/** 扣减绩效奖金 that cannot be taken (R028): no amount, or not 查实. More than there is of performance pay, the run tells. */
export const openDeductions = clauseCheck({
  clauses: ["R028"],
  feeds: { 奖惩: ["id", "date", "sanction", "amount", "status"] },
  figures: [],
  find: (book: MonthBook) =>
    book.people.flatMap((subject) =>
      performanceDeductions(subject, book).flatMap((row) => open(row, subject)),
    ),
});

function open(row: Discipline, { person }: PersonMonth): Finding[] {
  const { amount, date, place } = row;
  const details = { employee: person.id, on: date };
  if (amount === null) {
    return [found("R028", "performanceDeduction.noAmount", "warning", cellOf(place, "amount"), details)];
  }
  if (isProven(row)) return [];
  const fields = { amount: { money: amount } };
  const problem = row.status === null ? "performanceDeduction.open" : "performanceDeduction.suspected";
  return [
    found("R028", problem, "warning", cellOf(place, "status"), { ...details, fields, amountAtRisk: amount }),
  ];
}
