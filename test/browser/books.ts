import { readFile } from "node:fs/promises";
import type { Download } from "playwright-core";
import { Book } from "../../src/host/workbook/book";
import { blankBook } from "../../src/host/workbook/newBook";
import { openXlsx } from "../../src/host/xlsx/openXlsx";
import { saveXlsx } from "../../src/host/xlsx/saveXlsx";

/** A file as a person chooses or drops it. */
export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** An .xlsx with these values on its only sheet, written by the workbench's own code. */
export async function workbookOf(sheet: string, values: (string | number)[][]): Promise<Buffer> {
  const book = Book.open(blankBook("", sheet));
  book.activeSheet.enterBlock(0, 0, values);
  const bytes = await saveXlsx(await book.toData());
  book.dispose();
  return Buffer.from(bytes);
}

/** The values of a sheet's first rows and columns in a file that the browser has saved. */
export async function valuesIn(
  download: Download,
  sheet: string,
  rows: number,
  columns: number,
): Promise<unknown[][]> {
  const book = Book.open(await openXlsx(await readFile(await download.path())));
  const values =
    book.sheetNamed(sheet)?.read({ row: 0, column: 0, rows, columns }, (cell) => cell?.v ?? null) ?? [];
  book.dispose();
  return values;
}

export function file(name: string, buffer: Buffer): GivenFile {
  return { name, mimeType: "application/octet-stream", buffer };
}
