import { randomUUID } from "node:crypto";
import type { Book } from "../workbook/book";
import { OfficeHost } from "../office/officeHost";
import type { FunctionsRuntime } from "./functions";
import { fakeWindow } from "./fakeWindow";

/** An add-in's side of office.js in Node: what a script of the add-in finds as its globals. */
export interface OfficeClient {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: CustomFunctionsGlobal;
  /** The library's whole window. */
  window: Record<string, unknown>;
  host: OfficeHost;
}

/** The global CustomFunctions, with the table of associated functions that Excel's own runtime reads. */
type CustomFunctionsGlobal = typeof CustomFunctions & FunctionsRuntime;

export interface ClientOptions {
  /** Office's display language; zh-CN without it. */
  locale?: string;
  addinId?: string;
  /** Loads the readable build of the library. */
  debug?: boolean;
}

/**
 * Starts Microsoft's unmodified office.js in Node against a workbook, and waits for Office.onReady. The library speaks
 * by the same messages as in an iframe, so that what runs here runs in the page: its shorter bridge (without
 * onReady, context and CustomFunctions) would be a second way that an add-in never meets in Excel.
 */
export async function startOffice(book: Book, options: ClientOptions = {}): Promise<OfficeClient> {
  const host = new OfficeHost(book, {
    addinId: options.addinId ?? "xinze",
    conversationId: randomUUID(),
    locale: options.locale ?? "zh-CN",
  });
  const { window, load, receive } = fakeWindow(
    host.windowName,
    { postMessage: (text) => void host.handle(text).then((reply) => reply !== null && receive(reply)) },
    options.debug ?? false,
  );
  host.onMessage((text) => queueMicrotask(() => receive(text)));
  load(options.debug ? "office.debug.js" : "office.js");
  const office = window.Office as typeof Office;
  await office.onReady();
  return {
    Excel: window.Excel as typeof Excel,
    Office: window.Office as typeof Office,
    OfficeExtension: window.OfficeExtension as typeof OfficeExtension,
    CustomFunctions: window.CustomFunctions as CustomFunctionsGlobal,
    window,
    host,
  };
}
