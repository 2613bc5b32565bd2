import type { MonthBook, PersonMonth } from "../../month/monthBook";
import { deductionsDue } from "../../month/performance/performanceDeductions";
import { teamOf } from "../../month/performance/team";
import { performanceDeduction } from "../../rules/discipline/performanceDeduction";
import { supervisorPenalty } from "../../rules/pay/supervisorPenalty";
import { apply } from "../../engine/rule";
import { minus, negate, sum, ZERO, type Fen } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import type { Discipline } from "../../workbook/records";
import { Working, type LineResult } from "../working";

/** What one record of 扣减绩效奖金 takes from pay. */
export interface TakenDeduction {
  row: Discipline;
  /** What was left of performance pay before it. */
  left: Fen;
  taken: Fen;
}

/** 惩罚金: of a supervisor whose members fell short (R089), and what 奖惩 takes from performance pay (R028): 0 or negative. */
export function penaltyLine(subject: PersonMonth, pay: Fen, book: MonthBook): LineResult {
  const working = new Working(book);
  if (!subject.employment) return working.result(ZERO);
  const ofTeam = teamPenalty(subject, pay, book, working);
  const ofRecords = takeDeductions(subject, minus(pay, ofTeam), book, working);
  return working.result(negate(sum([ofTeam, ...ofRecords.map(({ taken }) => taken)])));
}

/** The same records, for what only the amounts show. */
export function deductionsTaken(subject: PersonMonth, pay: Fen, book: MonthBook): TakenDeduction[] {
  const working = new Working(book);
  return takeDeductions(subject, minus(pay, teamPenalty(subject, pay, book, working)), book, working);
}

/** R089: 0 or more. */
function teamPenalty(subject: PersonMonth, pay: Fen, book: MonthBook, working: Working): Fen {
  if (subject.level !== "supervisor") return ZERO;
  const { from, ...team } = teamOf(subject, book);
  working.note("penalty.team", { members: team.members, below: team.below }, null, "R089", {
    from,
    reads: ["supervisorScope", "penaltyMembers"],
  });
  const outcome = apply(supervisorPenalty, { performancePay: pay, ...team }, working.from(...from));
  return working.value(outcome) ?? ZERO;
}

/** R028: one record after the other, each from what is left. */
function takeDeductions(subject: PersonMonth, pay: Fen, book: MonthBook, working: Working): TakenDeduction[] {
  let left = Math.max(pay, ZERO) as Fen;
  return deductionsDue(subject, book).map((row) => {
    const cells = [cellOf(row.place, "amount"), cellOf(row.place, "status")];
    const given = { amount: row.amount, performancePay: left };
    const taken = working.value(apply(performanceDeduction, given, working.from(...cells))) ?? ZERO;
    const before = left;
    left = Math.max(minus(left, taken), ZERO) as Fen;
    return { row, left: before, taken };
  });
}
