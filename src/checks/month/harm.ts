import type { Commission, Discipline } from "../../workbook/records";
import { isProven } from "./fines";
import type { MonthBook, PersonMonth } from "./monthBook";
import { rulesHoldOn } from "./rulesInForce";

/**
 * 损害公司利益、欺诈公司及客户 (R097), and what the other documents name as such: 泄密 (R007, R017, R077), 谋取私利
 * (R008), 回扣 (R062), 误导客户、虚假宣传 (R067).
 */
const HARM = /损害|欺诈|诈骗|舞弊|侵占|泄密|泄露|谋私|私利|回扣|误导|虚假|fraud|harm|kickback/i;

/** The records of harm that bear on an order's commission by policy (`fraudScope`), the proven ones first. */
export function harmsTo(
  { order }: Commission,
  { discipline }: PersonMonth,
  book: MonthBook,
): readonly Discipline[] {
  if (discipline.length === 0) return discipline;
  const { policy, last } = book;
  const ofOrderOnly = policy.figure("fraudScope", last).value === "order";
  return discipline
    .filter(({ kind, date }) => HARM.test(kind) && date <= last)
    .filter(({ date }) => rulesHoldOn(date, book))
    .filter(({ facts }) => !ofOrderOnly || (facts ?? "").includes(order))
    .sort((one, other) => Number(isProven(other)) - Number(isProven(one)));
}
