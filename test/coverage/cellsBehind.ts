import type { Closing } from "../../src/payroll/close";
import { cellName, type CellPlace } from "../../src/kinds/place";
import { close, imageOf, slipOf } from "../payroll/workbook";
import type { ClauseCase, Shown } from "./clauseCase";

/** The columns of the cells that a case's finding stands in, or that its amount came from; of a sum, those of its parts. */
export function cellsBehind({ given, shows }: ClauseCase): { sheet: string; column: string }[] {
  const { sheets } = imageOf(given);
  return placesBehind(close(given), shows).flatMap(({ sheet, column }) => {
    const header = sheets.find(({ name }) => name === sheet)?.values[0]?.[column];
    return typeof header === "string" ? [{ sheet, column: header }] : [];
  });
}

function placesBehind(closing: Closing, shows: Shown): readonly CellPlace[] {
  if ("finding" in shows) {
    const { finding } = shows;
    return closing.findings
      .filter(({ code, place }) => `${code} ${place.sheet}!${cellName(place)}` === finding)
      .map(({ place }) => place);
  }
  const { trace } = slipOf(closing, shows.of);
  const own = (trace[shows.line] ?? []).flatMap(({ from }) => from);
  return own.length > 0 ? own : Object.values(trace).flatMap((steps) => steps.flatMap(({ from }) => from));
}
