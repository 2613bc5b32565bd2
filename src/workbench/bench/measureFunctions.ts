import { blankBook } from "../../host/workbook/newBook";
import { startAddIn } from "../commands/openWorkbook";
import type { OfficeHost } from "../../host/office/officeHost";

/** How one call over all rows compares with a call for each row. Milliseconds. */
export interface FunctionFigures {
  rows: number;
  oneCall: number;
  singleCalls: number;
  /** How many times longer the single calls take. */
  ratio: number;
}

const ROWS = 100_000;

/**
 * PERFPAY over a column of achievements: once with the column, and once for each of its cells, in the same run. Both
 * go the way of Excel's own calls, as messages to office.js's functions runtime and back.
 */
export async function measureFunctions(): Promise<FunctionFigures> {
  const addIn = await startAddIn(blankBook(), "zh");
  const column = Array.from({ length: ROWS }, (_, index) => [(index % 1300) / 1000]);
  const cells = column.map((row) => [row]);
  await perfpay(addIn.host, cells.slice(0, 1000));
  const oneCall = await time(() => perfpay(addIn.host, [column]));
  const singleCalls = await time(() => perfpay(addIn.host, cells));
  addIn.close();
  return { rows: ROWS, oneCall, singleCalls, ratio: singleCalls / oneCall };
}

/** Calls PERFPAY with each of the ranges. Throws when one fails. */
async function perfpay(host: OfficeHost, ranges: readonly number[][][]): Promise<void> {
  const calls = ranges.map((range) => ({ name: "PERFPAY", args: [range, null, null] }));
  const failed = (await host.functions.invoke(calls)).find((outcome) => "error" in outcome);
  if (failed) throw new Error(`PERFPAY failed: ${JSON.stringify(failed)}`);
}

async function time(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
