import type { Finding } from "../findings/finding";
import type { Field } from "../text/field";
import type { CellPlace } from "../kinds/place";
import { problemOf, type ProblemKey } from "./problems";

/** What comes with a finding where there is something: whose row it is, what would mend it, the clause quoted. */
type Extras = Partial<Pick<Finding, "employee" | "fix" | "clause" | "amountAtRisk">>;

/** A finding of reading at a cell. */
export function finding(
  problem: ProblemKey,
  place: CellPlace,
  fields: Readonly<Record<string, Field>> = {},
  { employee = null, fix = null, clause = null, amountAtRisk = null }: Extras = {},
): Finding {
  const { code, severity } = problemOf(problem);
  return {
    code,
    problem,
    severity,
    place,
    employee,
    fields,
    clause,
    figures: [],
    on: null,
    amountAtRisk,
    fix,
  };
}
