import type { CellValue } from "../kinds/content";
import type { SheetImage, WorkbookImage } from "../workbook/image";
import { areaOf } from "./areas";
import { batch } from "./batch";
import { isScratch } from "./scratch";

/** How far a job is: pieces done, of all. */
type Progress = (done: number, total: number) => void;

export interface TransferOptions {
  progress?: Progress;
  signal?: AbortSignal;
}

export interface ReadOptions extends TransferOptions {
  /** Which sheets to read, by name; all unless given. */
  only?: (sheet: string) => boolean;
}

/** Cells a response may carry: under 4 MB even where each holds a sentence. */
const CELLS_A_RESPONSE = 50_000;
/** DATE(1904,1,2) where days are counted from 1904-01-01. */
const SECOND_DAY_OF_1904 = 1;

/** A piece of a sheet, small enough for one response. */
interface Piece {
  sheet: DraftSheet;
  top: number;
  rows: number;
}

interface DraftSheet {
  source: Excel.Worksheet;
  used: Excel.Range;
  tables: { name: string; range: Excel.Range }[];
  image: { -readonly [K in keyof SheetImage]: SheetImage[K] };
  hiddenRows: Set<number>;
}

/**
 * The whole workbook as it stands, sheets of our own scratch left out. Three syncs, and one more for each further
 * 50,000 cells. Throws ExcelProblem, or the signal's reason when cancelled.
 */
export function readWorkbook({
  progress,
  signal,
  only = () => true,
}: ReadOptions = {}): Promise<WorkbookImage> {
  return batch(async (context) => {
    const { drafts, name, date1904 } = await readOutline(context, only);
    const packs = packed(drafts.flatMap(piecesOf));
    for (const [index, pack] of packs.entries()) {
      signal?.throwIfAborted();
      await readPack(context, pack);
      progress?.(index + 1, packs.length);
    }
    return { name, date1904, sheets: drafts.map(({ image }) => image) };
  });
}

/** Whether the workbook counts its days from 1904. */
export function usesDate1904(): Promise<boolean> {
  return batch(async (context) => {
    const secondOf1904 = dateOf1904(context.workbook);
    await context.sync();
    return secondOf1904.value === SECOND_DAY_OF_1904;
  });
}

/** Queues the reading of 2 January 1904 as the workbook counts it: no property names the date system. */
function dateOf1904({ functions }: Excel.Workbook): Excel.FunctionResult<number> {
  const date = functions.date(1904, 1, 2);
  date.load("value");
  return date;
}

async function readOutline(
  context: Excel.RequestContext,
  only: (sheet: string) => boolean,
): Promise<{ drafts: DraftSheet[]; name: string; date1904: boolean }> {
  const { workbook } = context;
  const { worksheets, tables } = workbook;
  workbook.load("name");
  worksheets.load("items/name,items/visibility");
  tables.load("items/name,items/worksheet/name");
  const secondOf1904 = dateOf1904(workbook);
  await context.sync();

  const drafts = worksheets.items
    .filter(({ name }) => !isScratch(name) && only(name))
    .map((sheet) => {
      const own = tables.items.filter((table) => table.worksheet.name === sheet.name);
      return draftOf(sheet, own);
    });
  for (const { used, tables: own } of drafts) {
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    for (const { range } of own) range.load("rowIndex,columnIndex,rowCount,columnCount");
  }
  await context.sync();
  drafts.forEach(placeDraft);
  return { drafts, name: workbook.name, date1904: secondOf1904.value === SECOND_DAY_OF_1904 };
}

function draftOf(sheet: Excel.Worksheet, tables: readonly Excel.Table[]): DraftSheet {
  const hiddenRows = new Set<number>();
  return {
    source: sheet,
    used: sheet.getUsedRangeOrNullObject(true),
    tables: tables.map((table) => ({ name: table.name, range: table.getRange() })),
    hiddenRows,
    image: {
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      firstRow: 0,
      firstColumn: 0,
      values: [],
      hiddenRows,
      merged: [],
      tables: [],
    },
  };
}

function placeDraft({ used, tables, image }: DraftSheet): void {
  image.tables = tables.map(({ name, range }) => ({ name, ...cornersOf(range) }));
  if (used.isNullObject) return;
  image.firstRow = used.rowIndex;
  image.firstColumn = used.columnIndex;
}

function cornersOf(range: Excel.Range): { top: number; left: number; bottom: number; right: number } {
  const { top, left, rows, columns } = areaOf(range);
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

function piecesOf(sheet: DraftSheet): Piece[] {
  if (sheet.used.isNullObject) return [];
  const { rowCount, columnCount } = sheet.used;
  const most = Math.max(1, Math.floor(CELLS_A_RESPONSE / columnCount));
  return Array.from({ length: Math.ceil(rowCount / most) }, (_, index) => ({
    sheet,
    top: index * most,
    rows: Math.min(most, rowCount - index * most),
  }));
}

/** Pieces in order, as many to a response as it may carry. */
function packed(pieces: readonly Piece[]): Piece[][] {
  const packs: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const cells = piece.rows * piece.sheet.used.columnCount;
    if (packs.length === 0 || cells > room) {
      packs.push([]);
      room = CELLS_A_RESPONSE;
    }
    packs.at(-1)?.push(piece);
    room -= cells;
  }
  return packs;
}

async function readPack(context: Excel.RequestContext, pack: readonly Piece[]): Promise<void> {
  const loads = pack.map(({ sheet, top, rows }) => {
    const { image, used } = sheet;
    const range = sheet.source.getRangeByIndexes(
      image.firstRow + top,
      image.firstColumn,
      rows,
      used.columnCount,
    );
    range.load("values");
    const properties = range.getRowProperties({ rowHidden: true });
    const merged = range.getMergedAreasOrNullObject();
    merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return { range, properties, merged };
  });
  await context.sync();
  loads.forEach(({ range, properties, merged }, index) => {
    const { sheet, top } = pack[index] as Piece;
    const { image, hiddenRows } = sheet;
    image.values.push(...(range.values as CellValue[][]));
    properties.value.forEach(({ rowHidden }, row) => {
      if (rowHidden) hiddenRows.add(image.firstRow + top + row);
    });
    if (!merged.isNullObject) image.merged = [...image.merged, ...merged.areas.items.map(cornersOf)];
  });
}
