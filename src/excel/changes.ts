import { batch } from "./batch";

/** A change of cells on a sheet. */
export interface SheetChange {
  sheetId: string;
  /** True when a co-author made it, in their Excel. */
  remote: boolean;
  /** True when Xinze made it. */
  own: boolean;
}

/** Calls `listener` after each change of cells, whoever made it; ends when the result is called. */
export async function followChanges(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
  const registration = await batch(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(
      async ({ worksheetId, source, triggerSource }) => {
        const own = triggerSource === "ThisLocalAddin";
        listener({ sheetId: worksheetId, remote: source === "Remote", own });
      },
    );
    await context.sync();
    return added;
  });
  return async () => {
    registration.remove();
    await registration.context.sync();
  };
}

/** The id of each sheet, by name. */
export function sheetIds(): Promise<Map<string, string>> {
  return batch(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    return new Map(worksheets.items.map(({ id, name }) => [name, id]));
  });
}

/** Calculates every formula anew: cells whose functions read a figure that is no argument of theirs. */
export function recalculate(): Promise<void> {
  return batch(async (context) => {
    context.application.calculate("Full");
    await context.sync();
  });
}
