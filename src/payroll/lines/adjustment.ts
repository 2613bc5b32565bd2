import type { MonthBook, PersonMonth } from "../../month/monthBook";
import { sum } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import { Working, type LineResult } from "../working";

/** 调整: what the month's rows add and take, as entered. */
export function adjustmentLine({ adjustments }: PersonMonth, book: MonthBook): LineResult {
  const working = new Working(book);
  const amounts = adjustments.flatMap(({ item, reason, by, amount, place }) => {
    if (amount === null) return [];
    const fields = { item: item ?? "", reason: reason ?? "", by: by ?? "" };
    working.note("adjustment.row", fields, amount, "R080", { from: [cellOf(place, "amount")] });
    return [amount];
  });
  return working.result(sum(amounts));
}
