import type { MonthBook, PersonMonth } from "../month/month";
import { ZERO, type Fen } from "../kinds/money";
import { absenceLine } from "./lines/absence";
import { adjustmentLine } from "./lines/adjustment";
import { allowanceLine } from "./lines/allowance";
import { baseLine } from "./lines/base";
import { ifRulesHold } from "./lines/beforeRules";
import { bonusLine } from "./lines/bonus";
import { commissionLine } from "./lines/commission";
import { fineLine } from "./lines/fine";
import { fullAttendanceLine } from "./lines/fullAttendance";
import { overtimeLine } from "./lines/overtime";
import { penaltyLine } from "./lines/penalty";
import { performanceLine } from "./lines/performance";
import { EARNING_LINES, type EarningLine } from "./paySlip";
import type { LineResult } from "./lineSteps";

/** The earnings of one person with the way each came about. */
export type Earnings = Record<EarningLine, LineResult>;

/** Amounts of a person by line, as far as they are known. */
export type Amounts = Partial<Record<EarningLine, Fen>>;

type Worker = (subject: PersonMonth, book: MonthBook, known: Amounts) => LineResult;

/** How each line is worked out. The penalty is taken from performance pay, absences from the base: `known` has them. */
const WORKERS: Readonly<Record<EarningLine, Worker>> = {
  base: (subject, book) => {
    const isAgreed = subject.person.basePay !== null;
    return isAgreed ? baseLine(subject, book) : ifRulesHold(() => baseLine(subject, book), book);
  },
  allowance: allowanceLine,
  perf: (subject, book) => ifRulesHold(() => performanceLine(subject, book), book),
  penalty: (subject, book, { perf = ZERO }) => ifRulesHold(() => penaltyLine(subject, perf, book), book),
  bonus: (subject, book) => ifRulesHold(() => bonusLine(subject, book), book),
  fullAttendance: (subject, book) => ifRulesHold(() => fullAttendanceLine(subject, book), book),
  overtime: overtimeLine,
  commission: commissionLine,
  absence: (subject, book, { base = ZERO }) => absenceLine(subject, base, book),
  fine: fineLine,
  adjustment: adjustmentLine,
};

/** Works out all lines of a person. */
export function earningsOf(subject: PersonMonth, book: MonthBook): Earnings {
  const earnings: Partial<Earnings> = {};
  const known: Amounts = {};
  for (const line of EARNING_LINES) {
    const result = WORKERS[line](subject, book, known);
    earnings[line] = result;
    known[line] = result.amount;
  }
  return earnings as Earnings;
}

/** The amounts of some lines worked out anew, in the order of EARNING_LINES; the others as they are known. */
export function recalculated(
  lines: readonly EarningLine[],
  subject: PersonMonth,
  book: MonthBook,
  known: Amounts,
): Amounts {
  const amounts = { ...known };
  for (const line of lines) amounts[line] = WORKERS[line](subject, book, amounts).amount;
  return amounts;
}
