import { call, type CellResult } from "./call";
import { CellError, invalid } from "./cellError";
import { FUNCTIONS } from "./declarations";
import { explain } from "./explain";
import { traced } from "./tracing";
import { workbookContext } from "./workbookContext";

/** Tells Excel which function computes each id of functions.json. */
export function registerFunctions(): void {
  for (const declaration of FUNCTIONS) {
    const { id, parameters } = declaration;
    const count = Object.keys(parameters).length;
    CustomFunctions.associate(id, (...args: unknown[]) => {
      // Behind the arguments Excel hands the invocation, which is none of the function's.
      const own = args.slice(0, count);
      return toExcel(() =>
        traced(id, own, (listenTo) => call(declaration, own, workbookContext(), listenTo)),
      );
    });
  }
  CustomFunctions.associate("EXPLAIN", (functionName: unknown, args: unknown) =>
    toExcel(() => explain(functionName, Array.isArray(args) ? args : [], workbookContext())),
  );
}

/** A defect shows its message in the cell: anything thrown but Excel's own error would lose it. */
function resultOf(run: () => CellResult[][] | CellError): CellResult[][] | CellError {
  try {
    return run();
  } catch (defect) {
    const message = defect instanceof Error ? defect.message : String(defect);
    return invalid(workbookContext().language, "fn.defect", { message });
  }
}

/** Excel's own errors for ours. That of a single cell is thrown: only then does its text reach the user everywhere. */
function toExcel(run: () => CellResult[][] | CellError): unknown[][] {
  const result = resultOf(run);
  if (result instanceof CellError) throw excelError(result);
  const only = result.length === 1 && result[0]?.length === 1 ? result[0][0] : null;
  if (only instanceof CellError) throw excelError(only);
  return result.map((row) => row.map((cell) => (cell instanceof CellError ? excelError(cell) : cell)));
}

/** Excel's own class of errors, which its types do not know to be thrown. */
function excelError({ code, text }: CellError): Error {
  const carriesText = code === "#VALUE!" || code === "#N/A";
  const error = new CustomFunctions.Error(code as CustomFunctions.ErrorCode, carriesText ? text : undefined);
  return error as unknown as Error;
}
