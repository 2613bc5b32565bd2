import type { Outcome, Circumstances, RuleProblem } from "../engine/rule";
import type { Judged, Step } from "../engine/step";
import type { Day } from "../kinds/day";
import type { Fen } from "../kinds/money";
import type { CellPlace } from "../kinds/place";
import type { ParameterKey } from "../policy/parameters";
import type { FieldsOf, SentenceKey } from "../text/keys";
import { circumstancesOf } from "./circumstances";
import type { MonthBook } from "./month";

/** Where a step comes from: the cells of its inputs, and the figures of the policy that it was taken by. */
interface Sources {
  from?: readonly CellPlace[];
  reads?: readonly ParameterKey[];
}

/** Takes down the steps of one judgement: those of the rules applied, and those that are no rule's own. */
export class StepNotes {
  readonly steps: Step[] = [];
  /** Figures that were needed and that nobody gives. */
  readonly missing: RuleProblem[] = [];

  constructor(private readonly book: MonthBook) {}

  /** Circumstances for a rule whose inputs stand in those cells; its steps are taken down here. */
  from(...cells: readonly CellPlace[]): Circumstances {
    return circumstancesOf(this.book, (step) => this.steps.push(step), cells);
  }

  /** The same by the figures of a day of the month. */
  on(asOf: Day, ...cells: readonly CellPlace[]): Circumstances {
    return { ...this.from(...cells), asOf };
  }

  /** A step that is no rule's own: a row taken over, a sum, a limit. */
  note<K extends SentenceKey>(
    text: K,
    fields: FieldsOf<K>,
    amount: Fen | null,
    clause: string,
    { from = [], reads = [] }: Sources = {},
  ): void {
    const { policy, last } = this.book;
    const figures = reads.map((key) => policy.figure(key, last));
    this.steps.push({
      text,
      fields,
      value: amount === null ? null : { money: amount },
      clause,
      figures,
      from,
    });
  }

  /**
   * The value of a rule, or null: the reason is then the last step. A figure that nobody gives is kept for a finding;
   * all other reasons (a blank cell, an amount outside its limits) have been named at their cells by the checks.
   */
  value<R>(outcome: Outcome<R>, from: readonly CellPlace[] = []): R | null {
    if (outcome.ok) return outcome.value;
    const { kind, text, fields, clause } = outcome.problem;
    this.steps.push({ text, fields, value: null, clause, figures: [], from });
    if (kind === "notGiven" || kind === "noVersion") this.missing.push(outcome.problem);
    return null;
  }

  /** Takes over what was judged before, with its steps. */
  take<T>({ value, steps }: Judged<T>): T {
    this.steps.push(...steps);
    return value;
  }
}
