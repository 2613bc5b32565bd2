import type { CellValue } from "../workbook/image";
import type { CellPlace } from "../workbook/place";

/** How a cell came to its value. */
export interface Explanation {
  place: CellPlace;
  value: CellValue;
  /** What the value is. */
  subject: { kind: "amount"; employee: string; name: string; line: string } | { kind: "call"; name: string };
  /** Set when the cell no longer shows what the explanation explains. */
  explained: number | null;
  steps: readonly ExplainedStep[];
}

/** One step, as people read it. */
export interface ExplainedStep {
  sentence: string;
  /** The figures read, with their versions. */
  figures: readonly string[];
  /** Clauses (R…) and articles (L…) that it applies. */
  clauses: readonly string[];
  /** Cells that the inputs came from. */
  sources: readonly CellPlace[];
}
