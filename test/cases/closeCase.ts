import { generate } from "../../src/commands/generate";
import { toReport, type Report } from "../../src/workbench/commands/report";
import { Book } from "../../src/host/workbook/book";
import type { BookData } from "../../src/host/workbook/bookData";
import { blankBook, NEW_SHEET } from "../../src/host/workbook/newBook";
import { openAddIn } from "../../src/host/client/addIn";
import { openXlsx } from "../../src/host/xlsx/openXlsx";
import { saveXlsx } from "../../src/host/xlsx/saveXlsx";
import { SHEETS } from "../../src/workbook/sheets";
import type { MonthCase } from "./monthCase";

/** Puts a case into an .xlsx file, opens that in the embedded host, closes the month through office.js: its report. */
export async function closeCase(given: MonthCase): Promise<Report> {
  const addIn = await openAddIn(Book.open(await openXlsx(await fileOf(given))));
  try {
    const { closing } = (await generate.perform({ month: given.month, language: "zh" })).result;
    return toReport(closing, { version: "" }, "zh");
  } finally {
    addIn.close();
  }
}

/** The case as an .xlsx file. */
async function fileOf(given: MonthCase): Promise<Uint8Array> {
  const sheets = Object.entries(given.sheets).map(([name, rows]) => named(name, rows, given.manner.english));
  const book = Book.open(emptyBook(sheets.map(({ name }) => name), given));
  for (const { name, rows } of sheets) {
    const typed = rows.map((row, index) =>
      row.map((cell) => (index > 0 && given.manner.text ? asText(cell) : asTyped(cell))),
    );
    book.sheetNamed(name)?.enterBlock(0, 0, typed);
  }
  const addIn = await openAddIn(book);
  try {
    if (given.manner.tables) await makeTables(sheets.map(({ name }) => name));
    return await saveXlsx(await book.toData());
  } finally {
    addIn.close();
  }
}

function emptyBook(names: readonly string[], { name, manner }: MonthCase): BookData {
  const blank = blankBook(`${name}.xlsx`);
  const entries = names.map((sheet, index) => [`sheet${index + 1}`, sheet] as const);
  const sheets = Object.fromEntries(entries.map(([id, sheet]) => [id, { id, name: sheet, ...NEW_SHEET }]));
  return {
    ...blank,
    snapshot: { ...blank.snapshot, sheetOrder: entries.map(([id]) => id), sheets },
    date1904: manner.date1904 === true,
  };
}

/** Under the English names of the contract, where asked for. */
function named(
  zh: string,
  rows: readonly (readonly string[])[],
  english = false,
): { name: string; rows: readonly (readonly string[])[] } {
  const definition = SHEETS.find((sheet) => sheet.zh === zh);
  if (!english || !definition) return { name: zh, rows };
  const columns = Object.values(definition.columns);
  const [header = [], ...rest] = rows;
  const translated = header.map((text) => columns.find((column) => column.zh === text)?.en ?? text);
  return { name: definition.en, rows: [translated, ...rest] };
}

/** As typed; an ID with leading zeros is entered as text, as people do by an apostrophe. */
function asTyped(cell: string): string {
  return /^0\d/.test(cell) ? asText(cell) : cell;
}

function asText(cell: string): string {
  return cell === "" ? "" : `'${cell}`;
}

async function makeTables(names: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of names) {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.tables.add(sheet.getUsedRange(), true);
    }
    await context.sync();
  });
}
