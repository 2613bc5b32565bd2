import type { MonthBook, PersonMonth } from "../../month/month";
import { fromYuan } from "../../kinds/money";
import { WITHHOLDING_LINES, type WithholdingLine } from "../paySlip";
import { LineSteps, type LineResult } from "../lineSteps";

/**
 * 社保、公积金、个税: not computed yet. What a person has entered in the month's 工资表 by hand stays, as entered; an
 * empty cell stays empty (null).
 */
export function withholdings(
  { person }: PersonMonth,
  book: MonthBook,
): Record<WithholdingLine, LineResult | null> {
  const entered = book.existing.get(person.id) ?? [];
  return Object.fromEntries(
    WITHHOLDING_LINES.map((line) => {
      const cell = entered.find((amount) => amount.line === line);
      if (!cell || cell.value === null) return [line, null];
      const steps = new LineSteps(book);
      const amount = fromYuan(cell.value);
      steps.note("withholding.entered", {}, amount, "R080", { from: [cell.place] });
      return [line, steps.result(amount)];
    }),
  ) as Record<WithholdingLine, LineResult | null>;
}
