import type { Finding, Severity } from "./finding";
import type { Field } from "../text/field";
import type { CellPlace } from "../workbook/place";

type Details = Partial<Pick<Finding, "employee" | "fields" | "clause" | "amountAtRisk" | "fix">>;

/** What a sentence says of a cell that is not filled in. */
export const BLANK: Field = { term: "blank" };

/** A finding; its clause is its code unless it is a data finding (D-…) or another one is named. */
export function found(
  code: string,
  problem: string,
  severity: Severity,
  place: CellPlace,
  { employee = null, fields = {}, clause, amountAtRisk = null, fix = null }: Details = {},
): Finding {
  const quoted = clause === undefined && !code.startsWith("D-") ? code : (clause ?? null);
  return { code, problem, severity, place, employee, fields, clause: quoted, amountAtRisk, fix };
}
