import { exceedBonus as memberBonus } from "../../rules/pay/exceedBonus";
import { supervisorExceedBonus as supervisorBonus } from "../../rules/pay/supervisorExceedBonus";
import { apply, type Outcome } from "../../engine/rule";
import type { Judged } from "../../engine/step";
import { cellOf } from "../../kinds/place";
import { judgedOnce } from "../judgedOnce";
import { StepNotes } from "../stepNotes";
import { type Fen, sum, ZERO } from "../../kinds/money";
import type { Performance } from "../../workbook/records";
import { circumstancesOf } from "../circumstances";
import {
  achievementOf,
  cellsOf,
  MEASURES,
  measuredBy,
  metricAchievementOf,
  overallOf,
  pairsOf,
  performanceRowOf,
} from "./results";
import type { MonthBook, PersonMonth } from "../month";
import { addMonths, type Day } from "../../kinds/day";

/** Somebody's 超额奖金 of the month, judged: the outcome with its steps. */
export interface BonusCase extends Judged<Outcome<Fen>> {
  row: Performance;
  /** What it would be were the sales effective; null unless 有效促进销售 is blank. */
  ifEffective: Fen | null;
}

/** R088, R091 超额奖金: by promotion for members, by the three measures for supervisors; null for all others. */
export const bonusOf = judgedOnce((subject, book): BonusCase | null => {
  const row = performanceRowOf(subject);
  if (!subject.employment || !row || subject.level === "manager") return null;
  const notes = new StepNotes(book);
  const isSupervisor = subject.level === "supervisor";
  const value = isSupervisor ? ofSupervisor(row, subject, book, notes) : ofMember(row, subject, book, notes);
  return {
    row,
    value,
    steps: notes.steps,
    ifEffective: isSupervisor ? null : ifEffective(row, subject, book),
  };
});

function ifEffective(row: Performance, subject: PersonMonth, book: MonthBook): Fen | null {
  if (row.salesEffective !== null) return null;
  const outcome = ofMember({ ...row, salesEffective: true }, subject, book, new StepNotes(book));
  return outcome.ok ? outcome.value : null;
}

function ofMember(row: Performance, subject: PersonMonth, book: MonthBook, notes: StepNotes): Outcome<Fen> {
  const cells = [
    ...cellsOf(measuredBy(row, subject, book), "promotion"),
    cellOf(row.place, "salesEffective"),
    cellOf(row.place, "approvedBonus"),
  ];
  const reached = achievementOf(row, circumstancesOf(book));
  if (!reached.ok) return reached;
  const { salesEffective, approvedBonus: approvedAmount } = row;
  const given = { achievement: reached.value, salesEffective, approvedAmount, ...salesGrowth(subject, book) };
  return apply(memberBonus, given, notes.from(...cells));
}

function ofSupervisor(
  row: Performance,
  subject: PersonMonth,
  book: MonthBook,
  notes: StepNotes,
): Outcome<Fen> {
  const measured = measuredBy(row, subject, book);
  const reached: number[] = [];
  for (const measure of MEASURES) {
    const circumstances = notes.from(...cellsOf(measured, measure));
    const outcome = metricAchievementOf(measured.results, measure, circumstances);
    if (!outcome.ok) return outcome;
    reached.push(outcome.value);
  }
  const overall = overallOf(pairsOf(measured.results, MEASURES));
  const given = { lowestMetric: Math.min(...reached), overall, approvedAmount: row.approvedBonus };
  const cells = MEASURES.flatMap((measure) => cellsOf(measured, measure));
  return apply(supervisorBonus, given, notes.from(...cells, cellOf(row.place, "approvedBonus")));
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
