import { call, type CellResult } from "./call";
import type { CellError } from "./cellError";
import type { FunctionSignature } from "./declaration";
import { FUNCTIONS, functionNamed } from "./declarations";
import { EXPLAIN, explain } from "./explain";
import type { WorkbookContext } from "./workbookContext";

/** Every function in the order in which they are offered: those that compute something, and EXPLAIN. */
export const OFFERED: readonly FunctionSignature[] = [...FUNCTIONS, EXPLAIN];

/** What an offered function gives for arguments as Excel hands them over. */
export function resultOf(
  { id }: FunctionSignature,
  args: readonly unknown[],
  workbook: WorkbookContext,
): CellResult[][] | CellError {
  const declaration = functionNamed(id);
  if (declaration) return call(declaration, args, workbook);
  const [functionName, ...own] = args;
  return explain(functionName, own, workbook);
}
