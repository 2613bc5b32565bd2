import type { Discipline } from "../../workbook/records";
import { sanctionsIn } from "../../workbook/words/sanctions";
import { isProven } from "./fines";
import { rulesHoldOn } from "./inForce";
import { disciplineIn } from "./misdeed";
import type { MonthBook, PersonMonth } from "./monthBook";

/** The month's records whose 处理 is 扣减绩效奖金 (R028). */
export function performanceDeductions(subject: PersonMonth, book: MonthBook): Discipline[] {
  return disciplineIn(subject, book).filter(({ sanction }) =>
    sanctionsIn(sanction ?? "").has("扣减绩效奖金"),
  );
}

/** Those that are taken from pay: 查实, with an amount, and of a day on which the rules hold. */
export function deductionsDue(subject: PersonMonth, book: MonthBook): Discipline[] {
  return performanceDeductions(subject, book).filter(
    (row) => isProven(row) && row.amount !== null && rulesHoldOn(row.date, book),
  );
}
