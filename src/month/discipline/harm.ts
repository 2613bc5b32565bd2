import type { Commission, Discipline } from "../../workbook/records";
import { isProven } from "./fines";
import { misdeedOf } from "./misdeed";
import type { MonthBook, PersonMonth } from "../monthBook";
import { rulesHoldOn } from "../rulesInForce";

/**
 * The records of harm to the company (R097, and what other documents name as such: R007, R008, R062, R067) that bear
 * on an order's commission by policy (`fraudScope`), the proven ones first.
 */
export function harmsTo(
  { order }: Commission,
  { discipline }: PersonMonth,
  book: MonthBook,
): readonly Discipline[] {
  if (discipline.length === 0) return discipline;
  const { policy, last } = book;
  const ofOrderOnly = policy.figure("fraudScope", last).value === "order";
  return discipline
    .filter((record) => record.date <= last && misdeedOf(record)?.harms)
    .filter(({ date }) => rulesHoldOn(date, book))
    .filter(({ facts }) => !ofOrderOnly || (facts ?? "").includes(order))
    .sort((one, other) => Number(isProven(other)) - Number(isProven(one)));
}
