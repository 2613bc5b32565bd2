import { exceedBonus } from "../../checks/month/exceedBonus";
import type { MonthBook, PersonMonth } from "../../checks/month/monthBook";
import { columnsOf, measuresFor, resultOf } from "../../checks/month/results";
import { ZERO } from "../../units/money";
import { cellOf } from "../../workbook/place";
import { Working, type LineResult } from "../working";

/** 超额奖金 (R088, R091). */
export function bonusLine(subject: PersonMonth, book: MonthBook): LineResult {
  const working = new Working(book);
  const row = resultOf(subject);
  if (!subject.employment || !row || subject.level === "manager") return working.result(ZERO);
  const columns = [
    ...measuresFor(subject).flatMap((measure) => columnsOf(measure)),
    ...(subject.level === "supervisor" ? [] : (["salesEffective"] as const)),
    "approvedBonus" as const,
  ];
  const cells = columns.map((column) => cellOf(row.place, column));
  const outcome = exceedBonus(row, subject, working.from(...cells));
  return working.result(working.value(outcome));
}
