import type { Finding } from "../findings/finding";
import { found } from "../findings/found";
import type { CellPlace } from "../kinds/place";
import type { FieldsOfProblem } from "../text/keys";
import { PROBLEMS, type ProblemKey } from "./problems";

/** A finding of reading at a cell, with the code and severity of its problem; data findings quote no clause. */
export function finding<P extends ProblemKey>(
  problem: P,
  place: CellPlace,
  fields: FieldsOfProblem<P>,
  details: Partial<Pick<Finding, "employee" | "clause" | "fix">> = {},
): Finding {
  const { code, severity } = PROBLEMS[problem];
  return found(code, problem, severity, place, { clause: null, ...details, fields });
}
