import type { MonthBook, PersonMonth } from "../../month/month";
import { isPayable, overtimeOf, worthOf } from "../../month/overtime/overtimeCase";
import { sum, ZERO } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import { LineSteps, type LineResult } from "../lineSteps";

/** 加班费: each approved overtime by the kind of its day (劳动法 44). */
export function overtimeLine(subject: PersonMonth, book: MonthBook): LineResult {
  const steps = new LineSteps(book);
  const amounts = overtimeOf(subject)
    .filter((row) => isPayable(row, subject, book))
    .map((row) => {
      const cells = [cellOf(row.place, "date"), cellOf(row.place, "hours")];
      return worthOf(row, subject, book, steps.from(...cells)) ?? ZERO;
    });
  return steps.result(sum(amounts));
}
