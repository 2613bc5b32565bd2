import type { Book } from "../workbook/book";
import { connectFunctions, type FunctionDeclaration } from "./functions";
import { startOffice, type ClientOptions, type OfficeClient } from "./node";

/** The globals that an add-in's modules name. */
interface AddInGlobals {
  Excel?: unknown;
  Office?: unknown;
  OfficeExtension?: unknown;
  OfficeRuntime?: unknown;
  CustomFunctions?: unknown;
}

/** A workbook opened with the add-in's modules running against it in this process. */
export interface OpenAddIn extends OfficeClient {
  book: Book;
  /** Lets the workbook's formulas call the functions that the add-in has associated. */
  connectFunctions(namespace: string, declarations: FunctionDeclaration[]): Promise<void>;
  /** Closes the workbook and takes the globals away, or gives them back to the add-in opened before. */
  close(): void;
}

/**
 * Starts office.js on a workbook and makes `Excel`, `Office` and `CustomFunctions` global, so that modules of the
 * add-in, which name them as globals, run in Node. May be called again while one is open: the last one has the
 * globals until it is closed.
 */
export async function openAddIn(book: Book, options: ClientOptions = {}): Promise<OpenAddIn> {
  const client = await startOffice(book, options);
  const globals = globalThis as AddInGlobals;
  const { Excel, Office, OfficeExtension, OfficeRuntime, CustomFunctions } = globals;
  const before: AddInGlobals = { Excel, Office, OfficeExtension, OfficeRuntime, CustomFunctions };
  globals.Excel = client.Excel;
  globals.Office = client.Office;
  globals.OfficeExtension = client.OfficeExtension;
  globals.OfficeRuntime = client.window.OfficeRuntime;
  globals.CustomFunctions = client.CustomFunctions;
  return {
    ...client,
    book,
    connectFunctions: (namespace, declarations) =>
      connectFunctions(book, () => client.CustomFunctions, namespace, declarations),
    close: () => {
      if (globals.Excel === client.Excel) restore(globals, before);
      client.host.dispose();
      book.dispose();
    },
  };
}

function restore(globals: AddInGlobals, before: AddInGlobals): void {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) Reflect.deleteProperty(globals, name);
    else globals[name as keyof AddInGlobals] = value;
  }
}
