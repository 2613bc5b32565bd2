import { circumstancesOf } from "../month/circumstances";
import type { MonthBook } from "../month/month";
import type { ParameterKey } from "../policy/parameters";
import type { Circumstances, Outcome, RuleProblem } from "../engine/rule";
import type { Step } from "../engine/step";
import type { CellKey, FieldsOf } from "../text/keys";
import type { Day } from "../kinds/day";
import { ZERO, type Fen } from "../kinds/money";
import type { CellPlace } from "../kinds/place";

/** An amount of a pay slip and how it came about. */
export interface LineResult {
  amount: Fen;
  steps: readonly Step[];
  /** Figures that the amount needs and nobody gives: it is then 0. */
  missing: readonly RuleProblem[];
}

/** The sheet of paper on which one amount is worked out: takes down every step. */
export class LineSteps {
  readonly steps: Step[] = [];
  private readonly missing: RuleProblem[] = [];

  constructor(private readonly book: MonthBook) {}

  /** Circumstances for a rule whose inputs stand in those cells; its steps are taken down here. */
  from(...cells: readonly CellPlace[]): Circumstances {
    return circumstancesOf(this.book, (step) => this.steps.push(step), cells);
  }

  /** The same by the figures of a day of the month. */
  on(asOf: Day, ...cells: readonly CellPlace[]): Circumstances {
    return { ...this.from(...cells), asOf };
  }

  /** A step that is no rule's own: a row taken over, a sum, a limit, and the figures of the policy that it was taken by. */
  note<K extends CellKey>(
    text: K,
    fields: FieldsOf<K>,
    amount: Fen | null,
    clause: string,
    { from = [], reads = [] }: { from?: readonly CellPlace[]; reads?: readonly ParameterKey[] } = {},
  ): void {
    const { policy, last } = this.book;
    this.steps.push({
      text,
      fields,
      value: amount === null ? null : { money: amount },
      clause,
      figures: reads.map((key) => policy.figure(key, last)),
      from,
    });
  }

  /**
   * The value of a rule, or null. A figure that nobody gives is kept for a finding; all other reasons (a blank cell, an
   * amount outside its limits) have been named at their cells by the checks.
   */
  value<R>(outcome: Outcome<R>): R | null {
    if (outcome.ok) return outcome.value;
    const { kind } = outcome.problem;
    if (kind === "notGiven" || kind === "noVersion") this.missing.push(outcome.problem);
    return null;
  }

  result(amount: Fen | null): LineResult {
    return { amount: amount ?? ZERO, steps: this.steps, missing: this.missing };
  }
}
