import type { Finding, Severity } from "./finding";
import type { LawCode } from "../law/articles";
import type { ClauseId } from "../rules/clauses";
import type { Field } from "../text/field";
import type { CellPlace } from "../kinds/place";

type Details = Partial<Pick<Finding, "employee" | "fields" | "clause" | "on" | "amountAtRisk" | "fix">>;

/** What a finding may be reported under. */
export type FindingCode = ClauseId | LawCode | `D-${string}`;

/** What a sentence says of a cell that is not filled in. */
export const BLANK: Field = { term: "blank" };

/**
 * A finding; its clause is its code unless it is a data finding (D-…) or another one is named. The figures come from
 * the declaration of the check.
 */
export function found(
  code: FindingCode,
  problem: string,
  severity: Severity,
  place: CellPlace,
  { employee = null, fields = {}, clause, on = null, amountAtRisk = null, fix = null }: Details = {},
): Finding {
  const quoted = clause === undefined && !code.startsWith("D-") ? code : (clause ?? null);
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
