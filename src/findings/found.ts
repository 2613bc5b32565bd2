import type { Finding, Severity } from "./finding";
import type { Basis, DataCode, FindingCode } from "./codes";
import { term, type Field } from "../text/field";
import type { CellPlace } from "../kinds/place";
import type { FieldsOfProblem, Problem } from "../text/keys";

/** What comes with a finding where there is something: fields for its sentences, whose it is, what would mend it … */
type Details<P extends Problem> = Partial<
  Pick<Finding, "employee" | "clause" | "on" | "amountAtRisk" | "fix">
> &
  ([keyof FieldsOfProblem<P>] extends [never]
    ? { fields?: FieldsOfProblem<P> }
    : { fields: FieldsOfProblem<P> });

/** Details may be left out where the sentences have no fields. */
type DetailArguments<P extends Problem> = [keyof FieldsOfProblem<P>] extends [never]
  ? [details?: Details<P>]
  : [details: Details<P>];

/** What a sentence says of a cell that is not filled in. */
export const BLANK: Field = term("blank");

/**
 * A finding; its clause is its code unless it is a data finding (D-…) or another one is named. The figures come from
 * the declaration of the check.
 */
export function found<P extends Problem>(
  code: FindingCode,
  problem: P,
  severity: Severity,
  place: CellPlace,
  ...[details]: DetailArguments<P>
): Finding {
  const { employee = null, fields = {}, clause, on = null, amountAtRisk = null, fix = null } = details ?? {};
  const quoted = clause === undefined ? basisOf(code) : clause;
  return {
    code,
    problem,
    severity,
    place,
    employee,
    fields,
    clause: quoted,
    figures: [],
    on,
    amountAtRisk,
    fix,
  };
}

function basisOf(code: FindingCode): Basis | null {
  return isOfData(code) ? null : code;
}

function isOfData(code: FindingCode): code is DataCode {
  return code.startsWith("D-");
}
