import { finesOf } from "../../month/discipline/sanctions";
import type { MonthBook, PersonMonth } from "../../month/month";
import { fine } from "../../rules/discipline/fine";
import { fineAmount } from "../../rules/discipline/fineAmount";
import { fineDeduction } from "../../rules/discipline/fineDeduction";
import { apply } from "../../engine/rule";
import { negate, sum, ZERO } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import { LineSteps, type LineResult } from "../lineSteps";
import { noteBeforeRules } from "./beforeRules";

/** 罚款 (R076): nothing unless policy deducts fines (A20); then those that are 查实 and within the clause's range. */
export function fineLine(subject: PersonMonth, book: MonthBook): LineResult {
  const steps = new LineSteps(book);
  const amounts = finesOf(subject, book).flatMap(({ row, isDeducted, isSpared }) => {
    if (isSpared) noteBeforeRules(steps, book);
    if (!isDeducted) return [];
    const cell = cellOf(row.place, "amount");
    const circumstances = steps.on(row.date, cell);
    const entered = steps.value(apply(fineAmount, { amount: row.amount }, circumstances));
    const amount = steps.value(apply(fine, { amount: entered }, circumstances));
    if (amount === null) return [];
    return [negate(steps.value(apply(fineDeduction, { amount }, steps.from(cell))) ?? ZERO)];
  });
  return steps.result(sum(amounts));
}
