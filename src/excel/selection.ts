import type { CellPlace } from "../kinds/place";
import { batch } from "./batch";
import { ExcelProblem } from "./problem";

/** Shows a cell: its sheet in front and the cell selected. Throws ExcelProblem gone when the sheet is not there. */
export function goTo({ sheet, row, column }: CellPlace): Promise<void> {
  return batch(async (context) => {
    const target = context.workbook.worksheets.getItemOrNullObject(sheet);
    target.load("visibility");
    await context.sync();
    if (target.isNullObject) throw new ExcelProblem("gone", {});
    if (target.visibility !== "Visible") throw new ExcelProblem("hidden", { sheet });
    target.activate();
    target.getCell(row, column).select();
    await context.sync();
  });
}

/** Calls `listener` whenever the user selects another cell or comes to another sheet; ends when the result is called. */
export async function followSelection(listener: () => void): Promise<() => Promise<void>> {
  const handler = async () => listener();
  const registered = await batch(async (context) => {
    const { worksheets } = context.workbook;
    const both = [worksheets.onSelectionChanged.add(handler), worksheets.onActivated.add(handler)];
    await context.sync();
    return both;
  });
  return async () => {
    for (const registration of registered) registration.remove();
    await registered[0]?.context.sync();
  };
}

/** Brings a sheet to the front. */
export function showSheet(name: string): Promise<void> {
  return batch(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}
