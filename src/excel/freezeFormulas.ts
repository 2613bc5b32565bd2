import type { CellValue } from "../kinds/content";
import { batch, send } from "./batch";
import { restoreCells, type FormerCells } from "./cells";
import { callsOurs } from "./formulas";
import { Outbox } from "./outbox";
import { ExcelProblem } from "./problem";

/**
 * Puts its present value in place of each formula that calls a function of ours, spilled results with it: in all of them
 * or in none. Throws ExcelProblem (sheetProtected …).
 */
export function freezeFormulas(): Promise<FormerCells[]> {
  return batch(async (context) => {
    const found = await findOurs(context);
    const formers = found.map(({ former }) => former);
    try {
      await putValues(context, found);
    } catch (error) {
      for (const former of formers) restoreCells(context.workbook, former);
      await send(context);
      throw error;
    }
    return formers;
  });
}

async function putValues(context: Excel.RequestContext, found: readonly Filled[]): Promise<void> {
  const outbox = new Outbox(context);
  for (const { range, values } of found) {
    await outbox.put(() => {
      range.values = values;
    });
  }
  await outbox.send();
}

/** Cells that a formula of ours fills, with their values, and how they were. */
interface Filled {
  range: Excel.Range;
  values: CellValue[][];
  former: FormerCells;
}

async function findOurs(context: Excel.RequestContext): Promise<Filled[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
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
  const locked = worksheets.items.find(
    ({ id, protection }) => protection.protected && cells.some(({ sheetId }) => sheetId === id),
  );
  if (locked) throw new ExcelProblem("sheetProtected", { sheet: locked.name });
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
