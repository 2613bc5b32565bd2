import type { Step } from "../engine/step";
import type { CellValue } from "../kinds/content";
import type { PayrollColumn } from "../workbook/written/columns";
import type { CellPlace } from "../kinds/place";

/** How a cell came to its value. */
export interface Explanation {
  place: CellPlace;
  value: CellValue;
  /** What the value is: somebody's amount of a 工资表 (the line by its column), or the result of functions. */
  subject:
    { kind: "amount"; employee: string; name: string; line: PayrollColumn } | { kind: "call"; name: string };
  /** The amount that the steps lead to, where the cell no longer shows it. */
  explained: number | null;
  /** Steps in groups that stand together; null where they are not kept with the workbook. */
  steps: readonly ExplainedSteps[] | null;
  /** The row of 依据 as it was written, where only that is left. */
  written: WrittenTrace | null;
  /** Cells that no longer hold what the amount was made of. */
  changed: readonly ChangedCell[];
}

/** Steps that stand together: they are put into words for whoever reads them. */
export interface ExplainedSteps {
  steps: readonly Step[];
  /** Why there is no value, as the cell says it. */
  refusals: readonly string[];
  /** Cells that the inputs came from. */
  sources: readonly CellPlace[];
}

/** A row of 依据, line by line, in the language in which it was written. */
export interface WrittenTrace {
  computation: readonly string[];
  figures: readonly string[];
  clauses: readonly string[];
  sources: readonly string[];
}

/** A cell that held something else when the month was generated. */
export interface ChangedCell {
  place: CellPlace;
  was: CellValue;
  now: CellValue;
}
