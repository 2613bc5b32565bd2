import { exceedBonus } from "../../month/performance/exceedBonus";
import { cellsOf, measuredBy } from "../../month/performance/measured";
import type { MonthBook, PersonMonth } from "../../month/monthBook";
import { measuresFor, resultOf } from "../../month/performance/results";
import { ZERO } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import { Working, type LineResult } from "../working";

/** 超额奖金 (R088, R091). */
export function bonusLine(subject: PersonMonth, book: MonthBook): LineResult {
  const working = new Working(book);
  const row = resultOf(subject);
  if (!subject.employment || !row || subject.level === "manager") return working.result(ZERO);
  const measured = measuredBy(row, subject, book);
  const isSupervisor = subject.level === "supervisor";
  const cells = [
    ...measuresFor(subject).flatMap((measure) => cellsOf(measured, measure)),
    ...(isSupervisor ? [] : [cellOf(row.place, "salesEffective")]),
    cellOf(row.place, "approvedBonus"),
  ];
  return working.result(working.value(exceedBonus(row, subject, book, working.from(...cells))));
}
