import type { Discipline } from "../../workbook/records";
import { sanctionsIn, type Sanction } from "../../workbook/words/sanctions";
import { isProven } from "../discipline/fines";
import { rulesHoldOn } from "../rulesInForce";
import { listedSanctions, unlistedIn } from "../discipline/listedSanctions";
import { disciplineIn } from "../discipline/misdeed";
import type { MonthBook, PersonMonth } from "../monthBook";

const DEDUCTION: Sanction = "扣减绩效奖金";

/** The month's records whose 处理 is 扣减绩效奖金 (R028). */
export function performanceDeductions(subject: PersonMonth, book: MonthBook): Discipline[] {
  return disciplineIn(subject, book).filter(({ sanction }) => sanctionsIn(sanction ?? "").has(DEDUCTION));
}

/** Those that are taken from pay: listed by policy (A38), 查实, with an amount, and of a day on which the rules hold. */
export function deductionsDue(subject: PersonMonth, book: MonthBook): Discipline[] {
  const records = performanceDeductions(subject, book);
  if (records.length === 0 || unlistedIn(DEDUCTION, listedSanctions(book)).length > 0) return [];
  return records.filter((row) => isProven(row) && row.amount !== null && rulesHoldOn(row.date, book));
}
