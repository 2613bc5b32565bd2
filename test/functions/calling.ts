import { Calendar } from "../../src/law/calendar/calendar";
import { call, type CellResult } from "../../src/functions/call";
import { CellError } from "../../src/functions/cellError";
import { functionNamed } from "../../src/functions/declarations";
import type { WorkbookContext } from "../../src/functions/workbookContext";
import { policyWith } from "../policy/policyOf";

/** A workbook without sheets of policy and calendar, in the 1900 date system, in Chinese. */
export function workbook(changed: Partial<WorkbookContext> = {}): WorkbookContext {
  return {
    policy: policyWith(),
    calendar: new Calendar(),
    date1904: false,
    asOf: null,
    language: "zh",
    ...changed,
  };
}

/** What a function gives for cells or ranges, as Excel would hand them over. */
export function results(
  name: string,
  args: readonly unknown[],
  context = workbook(),
): CellResult[][] | CellError {
  const declaration = functionNamed(name);
  if (!declaration) throw new Error(`No function ${name}`);
  return call(declaration, args, context);
}

/** The one cell that a function gives for single cells. */
export function cell(name: string, args: readonly unknown[], context = workbook()): CellResult {
  const given = results(
    name,
    args.map((arg) => (arg === null ? null : [[arg]])),
    context,
  );
  return given instanceof CellError ? given : (given[0]?.[0] as CellResult);
}
