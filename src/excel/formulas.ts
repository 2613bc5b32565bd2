import type { CellValue } from "../kinds/content";
import type { WorkbookImage } from "../workbook/image";
import { stacked } from "./areas";
import { batch } from "./batch";

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
