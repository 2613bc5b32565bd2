import { exceedBonus as memberBonus } from "../../rules/pay/exceedBonus";
import { supervisorExceedBonus as supervisorBonus } from "../../rules/pay/supervisorExceedBonus";
import { apply, type Circumstances, type Outcome } from "../../engine/rule";
import { type Fen, sum, ZERO } from "../../kinds/money";
import type { Performance } from "../../workbook/records";
import { circumstancesOf } from "../circumstances";
import { measuredBy, achievementOf, MEASURES, overallOf, pairsOf } from "./results";
import type { MonthBook, PersonMonth } from "../month";
import { addMonths, type Day } from "../../kinds/day";

/** R088, R091 超额奖金: by promotion for members, by the three measures for supervisors. */
export function exceedBonus(
  row: Performance,
  subject: PersonMonth,
  book: MonthBook,
  circumstances: Circumstances = circumstancesOf(book),
): Outcome<Fen> {
  return subject.level === "supervisor"
    ? ofSupervisor(row, subject, book, circumstances)
    : ofMember(row, subject, book, circumstances);
}

function ofMember(
  row: Performance,
  subject: PersonMonth,
  book: MonthBook,
  circumstances: Circumstances,
): Outcome<Fen> {
  const reached = achievementOf(row, "promotion", circumstancesOf(book));
  if (!reached.ok) return reached;
  const { salesEffective, approvedBonus: approvedAmount } = row;
  const given = { achievement: reached.value, salesEffective, approvedAmount, ...salesGrowth(subject, book) };
  return apply(memberBonus, given, circumstances);
}

function ofSupervisor(
  row: Performance,
  subject: PersonMonth,
  book: MonthBook,
  circumstances: Circumstances,
): Outcome<Fen> {
  const { results } = measuredBy(row, subject, book);
  const reached: number[] = [];
  for (const measure of MEASURES) {
    const outcome = achievementOf(results, measure, circumstancesOf(book));
    if (!outcome.ok) return outcome;
    reached.push(outcome.value);
  }
  const overall = overallOf(pairsOf(results, MEASURES));
  const given = { lowestMetric: Math.min(...reached), overall, approvedAmount: row.approvedBonus };
  return apply(supervisorBonus, given, circumstances);
}

/** 回款 of a person: in the month, and in the month before. */
interface SalesGrowth {
  receivedNow: Fen;
  receivedBefore: Fen;
}

/** What came in of the person's orders (提成) in the month and in the month before (A11). */
function salesGrowth({ commissions }: PersonMonth, { first, last }: MonthBook): SalesGrowth {
  const between = (from: Day, to: Day): Fen =>
    sum(
      commissions
        .filter(({ receivedOn }) => receivedOn !== null && receivedOn >= from && receivedOn <= to)
        .map(({ received }) => received ?? ZERO),
    );
  const before = addMonths(first, -1);
  return { receivedNow: between(first, last), receivedBefore: between(before, (first - 1) as Day) };
}
