import { batch, send } from "./batch";
import { restoreCells, type FormerCells } from "./cells";
import { setFlags, type Flags } from "./flags";
import { writeDataParts, type FormerRecords } from "./records";
import { isScratch } from "./scratch";
import { oneOf, removeSheets, replaceCells, type WrittenSheet } from "./write";

/** What a command changed in the workbook, with all that is needed to take it back. */
export interface WorkbookChange {
  sheets: readonly WrittenSheet[];
  cells: readonly FormerCells[];
  /** Flags before the change; null when it left them alone. */
  flags: Flags | null;
  /** What was kept with the workbook before; absent where it was left alone. */
  records?: FormerRecords | null;
}

/** Takes a change back: new sheets go, replaced ones are as they were, and so are single cells and flags. */
export async function undoChange({ sheets, cells, flags, records }: WorkbookChange): Promise<void> {
  if (sheets.length + cells.length > 0) await restore(sheets, cells);
  if (records) await writeDataParts(records.namespace, records.texts);
  if (flags) await setFlags(flags);
}

function restore(sheets: readonly WrittenSheet[], cells: readonly FormerCells[]): Promise<void> {
  return batch(async (context) => {
    const { worksheets } = context.workbook;
    for (const { id, former } of sheets) {
      const sheet = worksheets.getItemOrNullObject(id);
      if (former) replaceCells(sheet, worksheets.getItem(former.scratch), former);
      else sheet.delete();
    }
    for (const former of cells.toReversed()) restoreCells(context.workbook, former);
    await send(context);
    await removeSheets(context, oneOf(scratchOf(sheets)));
  });
}

/** Gives up the means to take a change back. */
export async function forgetChange({ sheets }: WorkbookChange): Promise<void> {
  const scratch = scratchOf(sheets);
  if (scratch.length > 0) await batch((context) => removeSheets(context, oneOf(scratch)));
}

/** Removes scratch sheets that an earlier session of the pane left behind: those that no change to be undone needs. */
export function removeLeftovers(kept: readonly WorkbookChange[]): Promise<void> {
  const needed = kept.flatMap(({ sheets }) => scratchOf(sheets));
  return batch((context) => removeSheets(context, (name) => isScratch(name) && !needed.includes(name)));
}

function scratchOf(sheets: readonly WrittenSheet[]): string[] {
  return sheets.flatMap(({ former }) => (former ? [former.scratch] : []));
}
