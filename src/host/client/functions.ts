import { formatAddress } from "../workbook/address";
import type { Book } from "../workbook/book";
import { CellError, type FunctionShape } from "../workbook/functions";

/** What functions.json says of a function, as far as calling it needs. */
export interface FunctionDeclaration {
  /** The id that the add-in associates, e.g. "PERFPAY". */
  id: string;
  /** The name in formulas, without the namespace; the id when left out. */
  name?: string;
  parameters?: { dimensionality?: string; repeating?: boolean }[];
  options?: { requiresAddress?: boolean; requiresParameterAddresses?: boolean };
  allowErrorForDataTypeAny?: boolean;
}

/** The functions runtime of an add-in's window, as far as it is used here. */
export interface FunctionsRuntime {
  Error: new (code: never, message?: string) => unknown;
  _association: { mappings: Record<string, ((...args: unknown[]) => unknown) | undefined> };
}

/**
 * Lets a workbook's formulas call the functions that an add-in has associated: directly, out of the runtime's own
 * table and in the shapes in which Excel passes arguments, not over the message channel. That channel hands results
 * over every 50 ms and asynchronously, and Univer loses edits made while an asynchronous function runs. The channel
 * itself (`host.functions.invoke`) is for tests of conformance.
 */
export async function connectFunctions(
  book: Book,
  runtime: () => FunctionsRuntime,
  namespace: string,
  declarations: FunctionDeclaration[],
): Promise<void> {
  const ids = new Map<string, FunctionDeclaration>();
  const shapes: FunctionShape[] = declarations.map((declaration) => {
    const name = `${namespace}.${declaration.name ?? declaration.id}`.toUpperCase();
    ids.set(name, declaration);
    return { name, parameters: declaration.parameters, allowErrors: declaration.allowErrorForDataTypeAny };
  });
  await book.registerFunctions(shapes, (name, args, { sheetId, row, column }) => {
    const { id, options } = ids.get(name) as FunctionDeclaration;
    const { _association, Error: FunctionError } = runtime();
    const call = _association.mappings[id.toUpperCase()];
    if (!call) throw Object.assign(new Error(`${id} is not associated`), { code: "#NAME?" });
    const area = { row, column, rows: 1, columns: 1 };
    const address = options?.requiresAddress ? formatAddress(book.sheet(sheetId).name, area) : undefined;
    return call(...args.map((argument) => withErrors(argument, FunctionError)), {
      address,
      functionName: id,
    });
  });
}

/** Errors in arguments are the runtime's own CustomFunctions.Error. */
function withErrors(argument: unknown, FunctionError: FunctionsRuntime["Error"]): unknown {
  if (argument instanceof CellError) return new FunctionError(argument.code as never);
  return Array.isArray(argument) ? argument.map((item) => withErrors(item, FunctionError)) : argument;
}
