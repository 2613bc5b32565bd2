import type { CellValue } from "../kinds/content";
import type { WorkbookImage } from "../workbook/image";
import { stacked } from "./areas";
import { batch } from "./batch";
import type { FormerCells } from "./cells";
import { Outbox } from "./outbox";

/** A function of ours in a formula; the second is how Excel keeps its name while it does not know the add-in. */
const OURS = /\bXZ\.[A-Z]|_xldudf_XZ_[A-Z]/i;
const UNKNOWN_NAME = /_xldudf_XZ_([A-Z]+)/gi;
const NAME_ERROR = "#NAME?";

/** Whether a formula calls a function of ours. */
export function callsOurs(formula: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && OURS.test(formula);
}

/**
 * How many of our formulas show #NAME?: they do after the file was open in an Excel without Xinze, and stay so until
 * they are entered again.
 */
export function countBroken(image: WorkbookImage): Promise<number> {
  return batch(async (context) => (await findBroken(context, image)).length);
}

/** Enters our formulas that show #NAME? again. Returns how many there were. */
export function repairFormulas(image: WorkbookImage): Promise<number> {
  return batch(async (context) => {
    const broken = await findBroken(context, image);
    for (const { cell, formula } of broken) cell.formulas = [[formula.replace(UNKNOWN_NAME, "XZ.$1")]];
    await context.sync();
    return broken.length;
  });
}

async function findBroken(
  context: Excel.RequestContext,
  image: WorkbookImage,
): Promise<{ cell: Excel.Range; formula: string }[]> {
  const areas = brokenAreas(image);
  if (areas.length === 0) return [];
  const ranges = areas.map(({ sheet, top, left, rows }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, rows, 1);
    range.load("formulas");
    return range;
  });
  await context.sync();
  return ranges.flatMap((range) =>
    (range.formulas as CellValue[][]).flatMap(([formula], row) =>
      callsOurs(formula) ? [{ cell: range.getCell(row, 0), formula: String(formula) }] : [],
    ),
  );
}

function brokenAreas({
  sheets,
}: WorkbookImage): { sheet: string; top: number; left: number; rows: number }[] {
  return sheets.flatMap(({ name, values, firstRow, firstColumn }) => {
    const cells = values.flatMap((line, row) =>
      line.flatMap((value, column) =>
        value === NAME_ERROR ? [{ row: firstRow + row, column: firstColumn + column }] : [],
      ),
    );
    return stacked(cells).map(({ top, left, rows }) => ({ sheet: name, top, left, rows }));
  });
}

/** Puts its present value in place of each formula that calls a function of ours, spilled results with it. */
export function freezeFormulas(): Promise<FormerCells[]> {
  return batch(async (context) => {
    const found = await findOurs(context);
    const outbox = new Outbox(context);
    for (const { range, values } of found) {
      await outbox.put(() => {
        range.values = values;
      });
    }
    await outbox.send();
    return found.map(({ former }) => former);
  });
}

/** Cells that a formula of ours fills, with their values, and how they were. */
interface Filled {
  range: Excel.Range;
  values: CellValue[][];
  former: FormerCells;
}

async function findOurs(context: Excel.RequestContext): Promise<Filled[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const sheets = worksheets.items.map((sheet) => {
    const formulas = sheet.getRange().getSpecialCellsOrNullObject("Formulas");
    formulas.load(
      "areas/items/rowIndex,areas/items/columnIndex,areas/items/formulas,areas/items/numberFormat",
    );
    return { sheet, formulas };
  });
  await context.sync();
  const cells = sheets.flatMap(({ sheet, formulas }) =>
    formulas.isNullObject ? [] : ownCells(sheet, formulas),
  );
  for (const { cell, spill } of cells) {
    cell.load("values");
    spill.load("values");
  }
  await context.sync();
  return cells.map(filledBy);
}

/** A cell with a formula of ours. */
interface OwnCell {
  sheetId: string;
  top: number;
  left: number;
  formula: string;
  numberFormat: string;
  cell: Excel.Range;
  /** The cells that its result spills into, its own among them; a null object when it does not spill. */
  spill: Excel.Range;
}

function ownCells(sheet: Excel.Worksheet, formulas: Excel.RangeAreas): OwnCell[] {
  return formulas.areas.items.flatMap((area) =>
    (area.formulas as CellValue[][]).flatMap((line, row) =>
      line.flatMap((formula, column) => {
        if (!callsOurs(formula)) return [];
        const cell = area.getCell(row, column);
        return [
          {
            sheetId: sheet.id,
            top: area.rowIndex + row,
            left: area.columnIndex + column,
            formula: String(formula),
            numberFormat: String(area.numberFormat[row]?.[column] ?? "General"),
            cell,
            spill: cell.getSpillingToRangeOrNullObject(),
          },
        ];
      }),
    ),
  );
}

function filledBy({ cell, spill, formula, numberFormat, ...place }: OwnCell): Filled {
  const range = spill.isNullObject ? cell : spill;
  const values = range.values as CellValue[][];
  const former = {
    ...place,
    formulas: values.map((line, row) => line.map((_, column) => (row + column === 0 ? formula : ""))),
    numberFormats: values.map((line) => line.map(() => numberFormat)),
  };
  return { range, values, former };
}
