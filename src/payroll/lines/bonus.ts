import { bonusOf } from "../../month/performance/exceedBonus";
import type { MonthBook, PersonMonth } from "../../month/month";
import { ZERO } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import { LineSteps, type LineResult } from "../lineSteps";

/** 超额奖金 (R088, R091). */
export function bonusLine(subject: PersonMonth, book: MonthBook): LineResult {
  const steps = new LineSteps(book);
  const bonus = bonusOf(subject, book);
  if (!bonus) return steps.result(ZERO);
  return steps.result(steps.value(steps.take(bonus), [cellOf(bonus.row.place, "approvedBonus")]));
}
