import type { Basis, FindingCode } from "./codes";
import type { Figure } from "./figure";
import type { Fix } from "./fix";
import type { Fields, FieldsOfProblem, Problem } from "../text/keys";
import type { Day } from "../kinds/day";
import type { Fen } from "../kinds/money";
import type { CellPlace } from "../kinds/place";

/** error: the amount cannot be trusted or the law is broken; warning: a person must look; info: for the record. */
export type Severity = "error" | "warning" | "info";

/**
 * A problem found in the workbook, as a value. The sentence is made by text/ from `problem` and `fields`:
 * "<problem>.message", ".found" and ".expected".
 */
export interface Finding<P extends Problem = Problem> {
  code: FindingCode;
  /** Key of its sentences in text/, e.g. "leave.appliedAfterStart". */
  problem: P;
  severity: Severity;
  /** The cell where a person would mend it. */
  place: CellPlace;
  /** 工号, when it concerns one person. */
  employee: string | null;
  fields: [Problem] extends [P] ? Fields : FieldsOfProblem<P>;
  /** The clause (R…) or article (L…) quoted with it; null for data findings. */
  clause: Basis | null;
  /** The figures of the policy that it was judged by, in the versions of the month. */
  figures: readonly Figure[];
  /** The day of the event that it is about; null: it is about the month. */
  on: Day | null;
  amountAtRisk: Fen | null;
  fix: Fix | null;
}
