import type { MonthBook, PersonMonth } from "../../month/month";
import { deductionsDue } from "../../month/discipline/sanctions";
import { teamOf } from "../../month/performance/team";
import { performanceDeduction } from "../../rules/discipline/performanceDeduction";
import { supervisorPenalty } from "../../rules/pay/supervisorPenalty";
import { apply } from "../../engine/rule";
import { minus, negate, sum, ZERO, type Fen } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import { LineSteps, type LineResult, type TakenDeduction } from "../lineSteps";

/** 惩罚金: of a supervisor whose members fell short (R089), and what 奖惩 takes from performance pay (R028): 0 or negative. */
export function penaltyLine(subject: PersonMonth, pay: Fen, book: MonthBook): LineResult {
  const steps = new LineSteps(book);
  if (!subject.employment) return steps.result(ZERO);
  const ofTeam = teamPenalty(subject, pay, book, steps);
  const deductions = takeDeductions(subject, minus(pay, ofTeam), book, steps);
  const taken = sum([ofTeam, ...deductions.map((deduction) => deduction.taken)]);
  return { ...steps.result(negate(taken)), deductions };
}

/** R089: 0 or more. */
function teamPenalty(subject: PersonMonth, pay: Fen, book: MonthBook, steps: LineSteps): Fen {
  if (subject.level !== "supervisor") return ZERO;
  const { from, ...team } = teamOf(subject, book);
  steps.note("penalty.team", { members: team.members, below: team.below }, null, "R089", {
    from,
    reads: ["supervisorScope", "penaltyMembers"],
  });
  const outcome = apply(supervisorPenalty, { performancePay: pay, ...team }, steps.from(...from));
  return steps.value(outcome) ?? ZERO;
}

/** R028: one record after the other, each from what is left. */
function takeDeductions(subject: PersonMonth, pay: Fen, book: MonthBook, steps: LineSteps): TakenDeduction[] {
  let left = Math.max(pay, ZERO) as Fen;
  return deductionsDue(subject, book).map((row) => {
    const cells = [cellOf(row.place, "amount"), cellOf(row.place, "status")];
    const given = { amount: row.amount, performancePay: left };
    const taken = steps.value(apply(performanceDeduction, given, steps.from(...cells))) ?? ZERO;
    const before = left;
    left = Math.max(minus(left, taken), ZERO) as Fen;
    return { row, left: before, taken };
  });
}
