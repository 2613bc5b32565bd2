import { exceedBonus } from "../../month/performance/exceedBonus";
import { cellsOf, measuredBy, measuresFor, resultOf } from "../../month/performance/results";
import type { MonthBook, PersonMonth } from "../../month/month";
import { ZERO } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import { LineSteps, type LineResult } from "../lineSteps";

/** 超额奖金 (R088, R091). */
export function bonusLine(subject: PersonMonth, book: MonthBook): LineResult {
  const steps = new LineSteps(book);
  const row = resultOf(subject);
  if (!subject.employment || !row || subject.level === "manager") return steps.result(ZERO);
  const measured = measuredBy(row, subject, book);
  const isSupervisor = subject.level === "supervisor";
  const cells = [
    ...measuresFor(subject).flatMap((measure) => cellsOf(measured, measure)),
    ...(isSupervisor ? [] : [cellOf(row.place, "salesEffective")]),
    cellOf(row.place, "approvedBonus"),
  ];
  return steps.result(steps.value(exceedBonus(row, subject, book, steps.from(...cells))));
}
