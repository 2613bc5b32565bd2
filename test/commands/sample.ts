import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseMonth, type Month } from "../../src/kinds/month";
import { startAddIn } from "../../src/workbench/commands/openWorkbook";
import type { OpenAddIn } from "../../src/host/client/addIn";
import { openXlsx } from "../../src/host/xlsx/openXlsx";

export const MARCH = parseMonth("2026-03") as Month;
export const PAYROLL = "工资表 2026-03";

// The sample is opened, generated and read again, on whatever machine.
jest.setTimeout(60_000);

let opened: OpenAddIn | null = null;

afterEach(() => {
  opened?.close();
  opened = null;
});

/** The sample workbook in the embedded host, with the add-in's functions in its cells. */
export async function openSample(): Promise<OpenAddIn> {
  const bytes = readFileSync(join(__dirname, "../../assets/sample/2026-03.xlsx"));
  opened = await startAddIn(await openXlsx(bytes), "zh");
  return opened;
}
