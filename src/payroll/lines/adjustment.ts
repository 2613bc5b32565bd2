import type { MonthBook, PersonMonth } from "../../month/month";
import { sum } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import { LineSteps, type LineResult } from "../lineSteps";

/** 调整: what the month's rows add and take, as entered. */
export function adjustmentLine({ adjustments }: PersonMonth, book: MonthBook): LineResult {
  const steps = new LineSteps(book);
  const amounts = adjustments.flatMap(({ item, reason, by, amount, place }) => {
    if (amount === null) return [];
    const fields = { item: item ?? "", reason: reason ?? "", by: by ?? "" };
    steps.note("adjustment.row", fields, amount, "R080", { from: [cellOf(place, "amount")] });
    return [amount];
  });
  return steps.result(sum(amounts));
}
