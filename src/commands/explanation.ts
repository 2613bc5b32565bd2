import type { TermOf } from "../text/term";
import type { CellValue } from "../kinds/content";
import type { CellPlace } from "../kinds/place";

/** How a cell came to its value. */
export interface Explanation {
  place: CellPlace;
  value: CellValue;
  /** What the value is: somebody's amount of a 工资表 (the line by its column), or the result of functions. */
  subject:
    | { kind: "amount"; employee: string; name: string; line: TermOf<"column"> }
    | { kind: "call"; name: string };
  /** The amount that the steps lead to, where the cell no longer shows it. */
  explained: number | null;
  /** Empty for an amount of 0 that nothing led to; null when its 依据 is gone. */
  steps: readonly ExplainedStep[] | null;
}

/** Steps that stand together, as people read them. */
export interface ExplainedStep {
  sentences: readonly string[];
  /** The figures read, with their versions. */
  figures: readonly string[];
  /** Clauses (R…) and articles (L…) applied. */
  clauses: readonly string[];
  /** Cells that the inputs came from. */
  sources: readonly CellPlace[];
}
