import { ICalculateFormulaService } from "@univerjs/engine-formula";
import { MAX_COLUMNS, MAX_ROWS } from "./address";
import { ERROR_VALUES, type Value } from "./cellValue";
import type { ErrorMessages } from "./functions";
import type { Sheet } from "./sheet";

/** An error that a formula gave; the message is a custom function's own text, when it had one. */
interface EvaluatedError {
  error: string;
  message?: string;
}

/** The result of a formula: a value, an error, or rows of them. */
export type Evaluated = Value | EvaluatedError | (Value | EvaluatedError)[][];

/** Where a formula that is only evaluated is taken to stand: in the midst of the grid, where its result has room. */
const PLACE = { row: MAX_ROWS / 2, column: MAX_COLUMNS / 2 };

/** Evaluates a formula on a settled book; see `Book.evaluate`. */
export async function evaluate(formula: string, sheet: Sheet, messages: ErrorMessages): Promise<Evaluated> {
  const { unitId, injector } = sheet.book;
  const { row, column } = PLACE;
  const result = await injector.get(ICalculateFormulaService).executeFormulas({
    [unitId]: { [sheet.id]: { [row]: { [column]: [formula] } } },
  });
  const evaluated = (value: Value | null, r: number, c: number) =>
    withMessage(value, messages.get(sheet.id, row + r, column + c));
  const value = result[unitId]?.[sheet.id]?.[row]?.[column]?.[0]?.value;
  if (Array.isArray(value)) {
    return (value as Value[][]).map((line, r) => line.map((item, c) => evaluated(item, r, c)));
  }
  if (value === undefined || value === null) return sheet.book.isFormula(formula) ? 0 : { error: "#NAME?" };
  return evaluated(value, 0, 0);
}

/** An error carries the text that a custom function gave with it. */
function withMessage(value: Value | null, message: string | undefined): Value | EvaluatedError {
  if (value === null) return 0;
  if (typeof value !== "string" || !ERROR_VALUES.has(value)) return value;
  return message === undefined ? { error: value } : { error: value, message };
}
