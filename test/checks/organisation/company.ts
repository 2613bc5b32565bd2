import { organisation } from "../../../src/checks/organisation";
import { cellName } from "../../../src/kinds/place";
import { close, month, person, setFigure, type Row, type Sheets } from "../../payroll/workbook";

/** A month of a company with those figures of the policy and that roster, from row 2 of 花名册 on. */
export function company(figures: Row, ...people: Row[]): Sheets {
  return month((sheets) => {
    for (const [key, value] of Object.entries(figures)) setFigure(sheets, key, value);
    sheets["花名册"] = people;
  });
}

let nextId = 1;

/** Somebody in a group and position. */
export function one(group: string, position: string, more: Row = {}): Row {
  const id = String(nextId++).padStart(4, "0");
  return person(id, `员工${id}`, position, { 小组: group, 上级工号: "", ...more });
}

/** The organisation checks that bear those codes. */
const OWN = new Set<string>(organisation.flatMap(({ clauses }) => [...clauses, "D-ORDER"]));

/** What the checks of this folder say: "warning R078 花名册!D4 supervisor.second". */
export function told(sheets: Sheets): string[] {
  return close(sheets)
    .findings.filter(({ code, problem }) => OWN.has(code) && !problem.startsWith("employment."))
    .map(
      ({ code, severity, place, problem }) =>
        `${severity} ${code} ${place.sheet}!${cellName(place)} ${problem}`,
    );
}
