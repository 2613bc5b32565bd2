import type { SheetContent } from "../../src/workbook/content";
import type { CellValue } from "../../src/kinds/content";
import { Book } from "../../src/host/workbook/book";
import { blankBook } from "../../src/host/workbook/newBook";
import { openAddIn, type OpenAddIn } from "../../src/host/client/addIn";

let opened: OpenAddIn | null = null;

afterEach(() => {
  opened?.close();
  opened = null;
});

/** Opens a workbook with these sheets, values from A1 on, in the embedded host with the real office.js. */
export async function openBook(sheets: Readonly<Record<string, CellValue[][]>> = {}): Promise<OpenAddIn> {
  opened = await openAddIn(Book.open(blankBook("工资.xlsx", "说明")));
  await Excel.run(async (context) => {
    for (const [name, values] of Object.entries(sheets)) {
      const sheet = context.workbook.worksheets.add(name);
      if (values.length === 0) continue;
      const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
      range.numberFormat = values.map((row) => row.map((value) => (isText(value) ? "@" : "General")));
      range.formulas = values;
    }
    await context.sync();
  });
  opened.host.statistics.reset();
  return opened;
}

function isText(value: CellValue): boolean {
  return typeof value === "string" && !value.startsWith("=");
}

/** Reads what `pick` asks for of a range. */
export function look<T>(
  sheet: string,
  address: string,
  properties: string,
  pick: (range: Excel.Range) => T,
): Promise<T> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load(properties);
    await context.sync();
    return pick(range);
  });
}

export function valuesOf(sheet: string, address: string): Promise<CellValue[][]> {
  return look(sheet, address, "values", ({ values }) => values as CellValue[][]);
}

export function formulasOf(sheet: string, address: string): Promise<CellValue[][]> {
  return look(sheet, address, "formulas", ({ formulas }) => formulas as CellValue[][]);
}

/** Names of all sheets in order, hidden ones in brackets. */
export function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    return worksheets.items.map(({ name, visibility }) => (visibility === "Visible" ? name : `(${name})`));
  });
}

/** Does something to a sheet as the user might. */
export function change(sheet: string, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
}

/** A small 工资表: title, header, one row each for the people given, and a total. */
export function payroll(people: readonly (readonly [id: string, amount: number])[]): SheetContent {
  const last = 2 + people.length;
  const all = { left: 0, rows: 1, columns: 3 };
  return {
    name: "工资表 2026-03",
    cells: [
      ["工资表", "", ""],
      ["工号", "应发合计", "备注"],
      ...people.map(([id, amount]): CellValue[] => [id, amount, ""]),
      ["合计", `=SUM(B3:B${last})`, ""],
    ],
    regions: [
      { ...all, top: 0, look: "title" },
      { ...all, top: 1, look: "header" },
      { top: 2, left: 0, rows: people.length, columns: 1, look: "text" },
      { top: 2, left: 1, rows: people.length, columns: 1, look: "amount" },
      { top: 2, left: 2, rows: people.length, columns: 1, look: "wrapped" },
      { ...all, top: last, look: "total" },
    ],
    columnWidths: [10, 12, 20],
    headerRows: 2,
    frozenColumns: 1,
    links: [{ row: 2, column: 0, target: { sheet: "花名册", row: 1, column: 0 } }],
  };
}
