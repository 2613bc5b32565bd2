import { callsOurs } from "../excel/formulas";
import { calculateCell, type SelectedCell } from "../excel/selectedCell";
import { CellError } from "../functions/cellError";
import { traceCalls, type TracedCall } from "../functions/tracing";
import type { CellPlace } from "../kinds/place";
import type { ExplainedSteps, Explanation } from "./explanation";
import { referencesIn } from "./references";

/**
 * The result of a formula with functions of ours, by the steps of the very run that computes it; null for any other
 * cell. Of a spilled result, the element in the cell.
 */
export async function explainCall(cell: SelectedCell): Promise<Explanation | null> {
  const { place, value, formula, formulaPlace } = cell;
  if (formula === null || !callsOurs(formula)) return null;
  const row = place.row - formulaPlace.row;
  const column = place.column - formulaPlace.column;
  const trace = traceCalls(row + column > 0 ? { element: { row, column } } : {});
  try {
    await calculateCell(formulaPlace);
  } finally {
    trace.stop();
  }
  const calls = trace.stop().filter(({ elements }) => elements.length > 0);
  const sources = referencesIn(formula, formulaPlace.sheet, row, column);
  return {
    place,
    value,
    subject: { kind: "call", name: names(calls, formula) },
    explained: null,
    steps: calls.map((call) => stepsOf(call, sources)),
    written: null,
    changed: [],
  };
}

function names(calls: readonly TracedCall[], formula: string): string {
  const called = [...new Set(calls.map(({ name }) => `XZ.${name}`))];
  return called.length > 0 ? called.join("、") : formula;
}

function stepsOf({ elements }: TracedCall, sources: readonly CellPlace[]): ExplainedSteps {
  return {
    steps: elements.flatMap((element) => element.steps),
    refusals: elements.flatMap(({ result }) => (result instanceof CellError ? [result.text] : [])),
    sources,
  };
}
