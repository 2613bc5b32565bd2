import { finesOf } from "../../month/discipline/fines";
import type { MonthBook, PersonMonth } from "../../month/monthBook";
import { fine } from "../../rules/discipline/fine";
import { fineAmount } from "../../rules/discipline/fineAmount";
import { fineDeduction } from "../../rules/discipline/fineDeduction";
import { apply } from "../../engine/rule";
import { negate, sum, ZERO } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import { Working, type LineResult } from "../working";
import { noteBeforeRules } from "./beforeRules";

/** 罚款 (R076): nothing unless policy deducts fines (A20); then those that are 查实 and within the clause's range. */
export function fineLine(subject: PersonMonth, book: MonthBook): LineResult {
  const working = new Working(book);
  const amounts = finesOf(subject, book).flatMap(({ row, isDeducted, isSpared }) => {
    if (isSpared) noteBeforeRules(working, book);
    if (!isDeducted) return [];
    const cell = cellOf(row.place, "amount");
    const circumstances = working.on(row.date, cell);
    const entered = working.value(apply(fineAmount, { amount: row.amount }, circumstances));
    const amount = working.value(apply(fine, { amount: entered }, circumstances));
    if (amount === null) return [];
    return [negate(working.value(apply(fineDeduction, { amount }, working.from(cell))) ?? ZERO)];
  });
  return working.result(sum(amounts));
}
