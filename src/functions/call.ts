import type { Circumstances, InputName } from "../engine/rule";
import type { Recorder } from "../engine/step";
import { toSerial, type Day } from "../kinds/day";
import { toYuan, type Fen } from "../kinds/money";
import { readArgument } from "./argumentReader";
import {
  commonShape,
  differingShapes,
  gridOf,
  isSingle,
  shapeOf,
  type Matrix,
  type Shape,
} from "./broadcast";
import { CellError, errorOf, invalid } from "./cellError";
import type { FunctionDeclaration, FunctionParameter, ResultKind } from "./declaration";
import { readRange } from "./rangeReader";
import type { WorkbookContext } from "./workbookContext";

/** What one cell of a result shows. */
export type CellResult = string | number | boolean | CellError;

/** Gives a listener for one element of the result, or none. */
export type ListenTo = (row: number, column: number) => Recorder | undefined;

/**
 * Calls a function: reads each argument, repeats single values along the ranges, and computes every element on its
 * own; a row that fails shows its error in its own place. Ranges that are taken whole are no part of that shape: by
 * themselves they give one element.
 */
export function call(
  declaration: FunctionDeclaration,
  args: readonly unknown[],
  workbook: WorkbookContext,
  listenTo: ListenTo = () => undefined,
): CellResult[][] | CellError {
  const parameters = Object.entries(declaration.parameters) as [InputName, FunctionParameter][];
  const grids = parameters.map((_, index) => gridOf(args[index] ?? null));
  const takenWhole = (_: Matrix, index: number) => parameters[index]?.[1].list === true;
  const unpaired = differingShapes(grids.filter(takenWhole));
  if (unpaired) return differing(unpaired, workbook);
  const shape = commonShape(grids.filter((grid, index) => !takenWhole(grid, index)));
  if ("differing" in shape) return differing(shape.differing, workbook);
  const elementOf = elementReader(declaration, parameters, grids, workbook);
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (_, column) => elementOf(row, column, listenTo(row, column))),
  );
}

type Element = (row: number, column: number, recorder: Recorder | undefined) => CellResult;

function elementReader(
  { evaluate, result }: FunctionDeclaration,
  parameters: readonly [InputName, FunctionParameter][],
  grids: readonly Matrix[],
  workbook: WorkbookContext,
): Element {
  const { policy, calendar, language } = workbook;
  const readers = parameters.map(([name, parameter], index) => {
    const grid = grids[index] as Matrix;
    if (parameter.list) {
      const list = readRange(name, parameter, grid, workbook);
      return { name, parameter, at: () => list };
    }
    const read = (raw: unknown) => readArgument(name, parameter, raw, workbook);
    if (!isSingle(shapeOf(grid)))
      return { name, parameter, at: (row: number, column: number) => read(grid[row]?.[column]) };
    const single = read(grid[0]?.[0]);
    return { name, parameter, at: () => single };
  });
  return (row, column, recorder) => {
    const values: Record<string, unknown> = {};
    let asOf = workbook.asOf ?? null;
    for (const { name, parameter, at } of readers) {
      const value = at(row, column);
      if (value instanceof CellError) return value;
      if (parameter.isAsOf) asOf = (value as Day | null) ?? asOf;
      else values[name] = value;
    }
    const circumstances: Circumstances = { policy, asOf, calendar, recorder };
    const outcome = evaluate(values as never, circumstances, workbook);
    return outcome.ok ? shown(result, outcome.value, workbook) : errorOf(outcome.problem, language);
  };
}

/** A result as a cell shows it: yuan, and dates as serials of the workbook's date system. */
function shown(
  kind: ResultKind,
  value: string | number | boolean,
  { date1904 }: WorkbookContext,
): CellResult {
  if (kind === "money") return toYuan(value as Fen);
  return kind === "day" ? toSerial(value as Day, date1904) : value;
}

/** #VALUE! for ranges that differ in shape, with both sizes. */
export function differing([first, second]: [Shape, Shape], { language }: WorkbookContext): CellError {
  const size = ({ rows, columns }: Shape) => `${rows}×${columns}`;
  return invalid(language, "fn.shape", { first: size(first), second: size(second) });
}
