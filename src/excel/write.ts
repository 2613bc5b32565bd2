import type { SheetContent } from "../workbook/content";
import { batch, send } from "./batch";
import { buildSheet, fitRows, layOut } from "./build";
import { Outbox } from "./outbox";
import { ExcelProblem } from "./problem";
import type { TransferOptions } from "./read";
import { scratchNames } from "./scratch";

/** A sheet that a run wrote, and what stood there before. */
export interface WrittenSheet {
  id: string;
  name: string;
  /** What was there before, on a very hidden sheet of ours; null when the sheet is new. */
  former: Former | null;
}

/** A sheet's former cells, kept on a scratch sheet: from A1 on, so many rows and columns. */
export interface Former {
  scratch: string;
  rows: number;
  columns: number;
}

/** A content on its way into the workbook. */
interface Writing {
  content: SheetContent;
  staging: string;
  target: Excel.Worksheet;
  /** Null: the sheet is new. */
  former: Former | null;
}

/**
 * Writes the sheets: each is built on a fresh scratch sheet, then all are swapped in with one last request. A sheet
 * of that name stays the same sheet, so that formulas that refer to it and its column widths are kept. A failure or
 * a cancelled run leaves the workbook as it was. Throws ExcelProblem (workbookProtected, sheetProtected …).
 */
export function writeSheets(
  contents: readonly SheetContent[],
  options: TransferOptions = {},
): Promise<WrittenSheet[]> {
  return batch(async (context) => {
    const writings = await prepare(context, contents);
    try {
      await stage(context, writings, options);
    } catch (error) {
      await removeSheets(context, oneOf(scratchOf(writings)));
      throw error;
    }
    try {
      return await swap(context, writings);
    } catch (error) {
      await putBack(context, writings);
      throw error;
    }
  });
}

/** Makes a sheet's cells what they are on a scratch sheet; the sheet itself stays, and so do its widths. */
export function replaceCells(
  target: Excel.Worksheet,
  source: Excel.Worksheet,
  { rows, columns }: Omit<Former, "scratch">,
): void {
  const cells = target.getRangeByIndexes(0, 0, rows, columns);
  cells.unmerge();
  cells.clear("Hyperlinks");
  cells.clear("Contents");
  cells.clear("Formats");
  cells.copyFrom(source.getRangeByIndexes(0, 0, rows, columns), "All");
}

async function prepare(context: Excel.RequestContext, contents: readonly SheetContent[]): Promise<Writing[]> {
  const { worksheets, protection } = context.workbook;
  protection.load("protected");
  worksheets.load("items/name");
  const targets = contents.map(({ name }) => {
    const sheet = worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject();
    sheet.load("protection/protected");
    used.load("rowIndex,rowCount");
    return { sheet, used };
  });
  await context.sync();

  if (protection.protected) throw new ExcelProblem("workbookProtected", {});
  const names = scratchNames(worksheets.items.map(({ name }) => name));
  return contents.map((content, index) => {
    const { sheet, used } = targets[index] as (typeof targets)[number];
    if (sheet.isNullObject) return { content, staging: names.next().value, target: sheet, former: null };
    if (sheet.protection.protected) throw new ExcelProblem("sheetProtected", { sheet: content.name });
    const { rows, columns } = sizeOf(content);
    const usedRows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    const former = { scratch: names.next().value, rows: Math.max(rows, usedRows), columns };
    return { content, staging: names.next().value, target: sheet, former };
  });
}

function sizeOf({ cells }: SheetContent): { rows: number; columns: number } {
  return { rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** All that changes nothing the user sees: the new contents, and a copy of each sheet that they will replace. */
async function stage(
  context: Excel.RequestContext,
  writings: readonly Writing[],
  { progress, signal }: TransferOptions,
): Promise<void> {
  const { worksheets } = context.workbook;
  const outbox = new Outbox(context, signal);
  const total = writings.reduce((sum, { content }) => sum + content.cells.length, 0);
  let done = 0;
  for (const { content, staging } of writings) {
    const sheet = addScratch(worksheets, staging);
    await buildSheet(outbox, sheet, content, (rows) => progress?.((done += rows), total));
  }
  for (const { target, former } of writings) {
    if (!former) continue;
    const kept = addScratch(worksheets, former.scratch).getRangeByIndexes(0, 0, former.rows, former.columns);
    await outbox.put(() => kept.copyFrom(target.getRangeByIndexes(0, 0, former.rows, former.columns), "All"));
  }
  await outbox.send();
}

function addScratch(worksheets: Excel.WorksheetCollection, name: string): Excel.Worksheet {
  const sheet = worksheets.add(name);
  sheet.visibility = "VeryHidden";
  return sheet;
}

async function swap(context: Excel.RequestContext, writings: readonly Writing[]): Promise<WrittenSheet[]> {
  const { worksheets } = context.workbook;
  const written = writings.map(({ content, staging, target, former }) => {
    const source = worksheets.getItem(staging);
    const sheet = former ? target : source;
    layOut(sheet, content);
    if (former) {
      replaceCells(sheet, source, former);
      removeSheet(source);
    } else {
      source.name = content.name;
      source.visibility = "Visible";
    }
    fitRows(sheet, content);
    sheet.load("id");
    return { sheet, name: content.name, former };
  });
  await send(context);
  return written.map(({ sheet, name, former }) => ({ id: sheet.id, name, former }));
}

/** After a swap that Excel broke off: every sheet as it was. */
async function putBack(context: Excel.RequestContext, writings: readonly Writing[]): Promise<void> {
  const { worksheets } = context.workbook;
  for (const { content, former } of writings) {
    const sheet = worksheets.getItemOrNullObject(content.name);
    if (former) replaceCells(sheet, worksheets.getItem(former.scratch), former);
    else sheet.delete();
  }
  await removeSheets(context, oneOf(scratchOf(writings)));
}

function scratchOf(writings: readonly Writing[]): string[] {
  return writings.flatMap(({ staging, former }) => (former ? [staging, former.scratch] : [staging]));
}

/** Tells whether a name is one of those. */
export function oneOf(names: readonly string[]): (name: string) => boolean {
  return (name) => names.includes(name);
}

/** Deletes the sheets whose names say so. Excel deletes no very hidden sheet: they become hidden first. */
export async function removeSheets(
  context: Excel.RequestContext,
  isUnwanted: (name: string) => boolean,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  for (const sheet of worksheets.items.filter(({ name }) => isUnwanted(name))) removeSheet(sheet);
  await send(context);
}

function removeSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = "Hidden";
  sheet.delete();
}
