import { callsOurs } from "../excel/formulas";
import { calculateCell, type SelectedCell } from "../excel/selectedCell";
import { CellError } from "../functions/cellError";
import { traceCalls, type TracedCall } from "../functions/tracing";
import { describeStep } from "../engine/step";
import { sayFigure } from "../policy/sayFigure";
import type { Language } from "../text/language";
import type { CellPlace } from "../kinds/place";
import type { ExplainedStep, Explanation } from "./explanation";
import { referencesIn } from "./references";

/**
 * The result of a formula with functions of ours, by the steps of the very run that computes it; null for any other
 * cell. Of a spilled result, the element in the cell.
 */
export async function explainCall(cell: SelectedCell, language: Language): Promise<Explanation | null> {
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
    steps: calls.map((call) => stepOf(call, sources, language)),
  };
}

function names(calls: readonly TracedCall[], formula: string): string {
  const called = [...new Set(calls.map(({ name }) => `XZ.${name}`))];
  return called.length > 0 ? called.join("、") : formula;
}

function stepOf({ elements }: TracedCall, sources: readonly CellPlace[], language: Language): ExplainedStep {
  const steps = elements.flatMap((element) => element.steps);
  const refusals = elements.flatMap(({ result }) => (result instanceof CellError ? [result.text] : []));
  return {
    sentences: [...steps.map((step) => describeStep(step, language)), ...refusals],
    figures: unique(steps.flatMap(({ figures }) => figures.map((figure) => sayFigure(language, figure)))),
    clauses: unique(steps.map(({ clause }) => clause)),
    sources,
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
