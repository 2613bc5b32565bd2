import { changeCells, type NewCells } from "../excel/cells";
import { ExcelProblem } from "../excel/problem";
import type { WorkbookChange } from "../excel/undo";
import { writeSheets } from "../excel/write";
import type { Language } from "../text/language";
import type { Look, Region, SheetContent } from "../workbook/content";
import type { CellValue, Written } from "../kinds/content";
import type { WorkbookImage } from "../workbook/image";
import { locate, type Located } from "../workbook/locate";
import type { SheetDefinition } from "../workbook/sheets/definition";

/** Rows for a sheet of the contract, by field; a field that is not named stays blank. */
export type NewRecord = Readonly<Record<string, CellValue | Written>>;

/** How a new sheet is laid out, by field: widths in characters, and columns whose texts wrap. */
export interface Layout {
  widths?: Readonly<Record<string, number>>;
  wrapped?: readonly string[];
}

const USUAL_WIDTH = 14;

/**
 * Adds rows below a sheet's data; makes the sheet where there is none. Returns what undo needs. Throws ExcelProblem
 * noHeader where a sheet of that name holds something else.
 */
export async function append(
  image: WorkbookImage,
  definition: SheetDefinition,
  records: readonly NewRecord[],
  language: Language,
  layout: Layout = {},
): Promise<WorkbookChange> {
  const located = locate(image, null, [definition]).found.get(definition);
  if (located) return { sheets: [], cells: [await changeCells(rowsBelow(located, records))], flags: null };
  if (image.sheets.some(({ name, values }) => name === definition[language] && values.length > 0))
    throw noHeader(definition, language);
  const sheet = newSheet(definition, records, language, layout);
  return { sheets: await writeSheets([sheet]), cells: [], flags: null };
}

/** The sheet is there, but not the columns that the rows need. */
export function noHeader(definition: SheetDefinition, language: Language): ExcelProblem {
  const required = Object.values(definition.columns).filter((column) => column.needed !== undefined);
  const columns = required.map((column) => column[language]).join("、");
  return new ExcelProblem("noHeader", { sheet: definition[language], columns });
}

function rowsBelow({ sheet, header }: Located, records: readonly NewRecord[]): NewCells {
  const columns = Object.entries(header.columns);
  const positions = columns.map(([, column]) => column);
  const left = Math.min(...positions);
  const width = Math.max(...positions) - left + 1;
  const cells = records.map((record) => {
    const row = Array.from({ length: width }, (): CellValue | Written => "");
    for (const [field, column] of columns) row[column - left] = record[field] ?? "";
    return row;
  });
  const table = sheet.tables.find(({ top }) => top === header.row)?.name;
  return {
    place: { sheet: sheet.name, row: header.lastRow + 1, column: left },
    rows: cells.map((row) => row.map(valueOf)),
    numberFormats: cells.map((row) => row.map(formatOf)),
    table,
  };
}

function valueOf(cell: CellValue | Written): CellValue {
  return typeof cell === "object" ? cell.value : cell;
}

function formatOf(cell: CellValue | Written): string | undefined {
  return typeof cell === "object" ? cell.numberFormat : undefined;
}

function newSheet(
  definition: SheetDefinition,
  records: readonly NewRecord[],
  language: Language,
  { widths = {}, wrapped = [] }: Layout,
): SheetContent {
  const fields = Object.keys(definition.columns);
  const headers = Object.values(definition.columns).map((column) => column[language]);
  const rows = records.map((record) => fields.map((field) => record[field] ?? ""));
  const lookOf = (cell: CellValue | Written, left: number): Look => {
    if (typeof cell === "number" || typeof cell === "object") return "amount";
    return wrapped.includes(fields[left] ?? "") ? "wrapped" : "text";
  };
  return {
    name: definition[language],
    cells: [headers, ...rows.map((row) => row.map(valueOf))],
    regions: [
      { top: 0, left: 0, rows: 1, columns: fields.length, look: "header" },
      ...rows.flatMap((row, index) =>
        row.map((cell, left): Region => {
          const numberFormat = formatOf(cell);
          const region = { top: index + 1, left, rows: 1, columns: 1, look: lookOf(cell, left) };
          return numberFormat === undefined ? region : { ...region, numberFormat };
        }),
      ),
    ],
    columnWidths: fields.map((field) => widths[field] ?? USUAL_WIDTH),
    headerRows: 1,
    frozenColumns: 0,
    links: [],
  };
}
