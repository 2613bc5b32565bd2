import type { MonthBook, PersonMonth } from "../../month/monthBook";
import { isPayable, overtimeOf, worthOf } from "../../month/overtime/overtimeCase";
import { sum, ZERO } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import { Working, type LineResult } from "../working";

/** 加班费: each approved overtime by the kind of its day (劳动法 44). */
export function overtimeLine(subject: PersonMonth, book: MonthBook): LineResult {
  const working = new Working(book);
  const amounts = overtimeOf(subject)
    .filter((row) => isPayable(row, subject, book))
    .map((row) => {
      const cells = [cellOf(row.place, "date"), cellOf(row.place, "hours")];
      return worthOf(row, subject, book, working.from(...cells)) ?? ZERO;
    });
  return working.result(sum(amounts));
}
