import { changeCells } from "../excel/cells";
import type { Run } from "../excel/undo";
import { writeSheets } from "../excel/write";
import type { Language } from "../text/language";
import type { SheetContent } from "../workbook/content";
import type { CellValue, WorkbookImage } from "../workbook/image";
import { locate, type Located } from "../workbook/locate";
import type { SheetDefinition } from "../workbook/sheets/definition";

/** Rows for a sheet of the contract, by field; a field that is not named stays blank. */
export type NewRecord = Readonly<Record<string, CellValue>>;

/** Adds rows below a sheet's data; makes the sheet where there is none. Returns what undo needs. */
export async function append(
  image: WorkbookImage,
  definition: SheetDefinition,
  records: readonly NewRecord[],
  language: Language,
): Promise<Run> {
  const located = locate(image, null, [definition]).found.get(definition);
  if (!located) {
    return { sheets: await writeSheets([newSheet(definition, records, language)]), cells: [], flags: null };
  }
  return { sheets: [], cells: [await changeCells(rowsBelow(located, records))], flags: null };
}

function rowsBelow(
  { sheet, header }: Located,
  records: readonly NewRecord[],
): Parameters<typeof changeCells>[0] {
  const columns = Object.entries(header.columns);
  const positions = columns.map(([, column]) => column);
  const left = Math.min(...positions);
  const width = Math.max(...positions) - left + 1;
  const rows = records.map((record) => {
    const row = Array.from({ length: width }, (): CellValue => "");
    for (const [field, column] of columns) row[column - left] = record[field] ?? "";
    return row;
  });
  const table = sheet.tables.find(({ top }) => top === header.row)?.name;
  return { place: { sheet: sheet.name, row: header.lastRow + 1, column: left }, rows, table };
}

function newSheet(
  definition: SheetDefinition,
  records: readonly NewRecord[],
  language: Language,
): SheetContent {
  const fields = Object.keys(definition.columns);
  const headers = Object.values(definition.columns).map((column) => column[language]);
  const rows = records.map((record) => fields.map((field) => record[field] ?? ""));
  const columns = fields.length;
  return {
    name: definition[language],
    cells: [headers, ...rows],
    regions: [
      { top: 0, left: 0, rows: 1, columns, look: "header" },
      ...rows.flatMap((row, index) =>
        row.map((value, left) => ({
          top: index + 1,
          left,
          rows: 1,
          columns: 1,
          look: typeof value === "number" ? ("amount" as const) : ("text" as const),
        })),
      ),
    ],
    columnWidths: fields.map(() => 14),
    headerRows: 1,
    frozenColumns: 0,
    links: [],
    print: { orientation: "Landscape", fitToPagesWide: 1 },
    merged: [],
  };
}
