import type { RuleProblem } from "../engine/rule";
import type { Step } from "../engine/step";
import { ZERO, type Fen } from "../kinds/money";
import type { Discipline } from "../workbook/records";
import { StepNotes } from "../month/stepNotes";

/** An amount of a pay slip and how it came about. */
export interface LineResult {
  amount: Fen;
  steps: readonly Step[];
  /** Figures that the amount needs and nobody gives: it is then 0. */
  missing: readonly RuleProblem[];
  /** What each record of 扣减绩效奖金 took, of the penalty. */
  deductions?: readonly TakenDeduction[];
}

/** What one record of 扣减绩效奖金 takes from pay. */
export interface TakenDeduction {
  row: Discipline;
  /** What was left of performance pay before it. */
  left: Fen;
  taken: Fen;
}

/** The steps of one line of a pay slip. */
export class LineSteps extends StepNotes {
  result(amount: Fen | null): LineResult {
    return { amount: amount ?? ZERO, steps: this.steps, missing: this.missing };
  }
}
