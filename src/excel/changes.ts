import { batch } from "./batch";

/** A change of cells on a sheet. */
export interface SheetChange {
  sheetId: string;
  /** True when a co-author made it, in their Excel. */
  remote: boolean;
}

/** Calls `listener` after each change of cells, whoever made it; ends when the result is called. */
export async function followChanges(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
  const registration = await batch(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async ({ worksheetId, source }) => {
      listener({ sheetId: worksheetId, remote: source === "Remote" });
    });
    await context.sync();
    return added;
  });
  return async () => {
    registration.remove();
    await registration.context.sync();
  };
}

/** The ids of the sheets of those names, in no order. */
export function sheetIds(names: ReadonlySet<string>): Promise<Set<string>> {
  return batch(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const wanted = worksheets.items.filter(({ name }) => names.has(name));
    return new Set(wanted.map(({ id }) => id));
  });
}

/** Calculates every formula anew: cells whose functions read a figure that is no argument of theirs. */
export function recalculate(): Promise<void> {
  return batch(async (context) => {
    context.application.calculate("Full");
    await context.sync();
  });
}
