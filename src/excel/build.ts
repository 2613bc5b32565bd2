import type { Region, SheetContent } from "../workbook/content";
import type { CellValue } from "../kinds/content";
import { fullCellName } from "../kinds/place";
import { addressLists, type Area } from "./areas";
import { GRID_COLOR, pointsOf, STYLES, type Style } from "./looks";
import { weightOf, type Outbox } from "./outbox";

/** Values a single write may weigh; small enough for several writes to share a request evenly. */
const BYTES_A_WRITE = 750_000;

/** Builds a sheet's whole content on an empty sheet: formats first, so that text stays text, then values. */
export async function buildSheet(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  content: SheetContent,
  rowsDone: (rows: number) => void,
): Promise<void> {
  const formats = numberFormatsOf(content);
  for (const { top, rows } of slices(content.cells)) {
    await outbox.put(
      () => {
        const range = sheet.getRangeByIndexes(top, 0, rows.length, rows[0]?.length ?? 0);
        range.numberFormat = formats.slice(top, top + rows.length);
        range.formulas = rows;
      },
      weigh(rows) * 2,
    );
    rowsDone(rows.length);
  }
  for (const { style, areas } of styledAlike(content.regions)) {
    for (const address of addressLists(areas)) {
      await outbox.put(
        () => applyStyle(sheet.getRanges(address).format, style, areas),
        address.length + 3000,
      );
    }
  }
  for (const [column, characters] of content.columnWidths.entries()) {
    await outbox.put(() => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
    });
  }
  for (const { row, column, target } of content.links) {
    await outbox.put(() => {
      const textToDisplay = String(content.cells[row]?.[column] ?? "");
      sheet.getCell(row, column).hyperlink = { documentReference: fullCellName(target), textToDisplay };
    });
  }
}

/** Freezes the header and sets the page: A4 landscape, one page wide, the header on every page. */
export function layOut(sheet: Excel.Worksheet, { headerRows, frozenColumns }: SheetContent): void {
  const { pageLayout, freezePanes } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (headerRows === 0) return;
  pageLayout.setPrintTitleRows(`$1:$${headerRows}`);
  if (frozenColumns === 0) freezePanes.freezeRows(headerRows);
  else freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, headerRows, frozenColumns));
}

/** Makes rows with wrapped texts as high as these; the others keep the height of the sheet. */
export function fitRows(sheet: Excel.Worksheet, { regions }: SheetContent): void {
  for (const { top, left, rows, columns, look } of regions) {
    if (STYLES[look].wrap)
      sheet.getRangeByIndexes(top, left, rows, columns).getEntireRow().format.autofitRows();
  }
}

function weigh(rows: readonly CellValue[][]): number {
  return rows.reduce((sum, row) => sum + weightOf(row), 0);
}

function* slices(cells: readonly CellValue[][]): Generator<{ top: number; rows: CellValue[][] }> {
  let top = 0;
  let weight = 0;
  for (const [index, row] of cells.entries()) {
    weight += weightOf(row);
    if (weight < BYTES_A_WRITE && index < cells.length - 1) continue;
    yield { top, rows: cells.slice(top, index + 1) };
    top = index + 1;
    weight = 0;
  }
}

/** The number format of each cell: its region's, else its look's. */
function numberFormatsOf({ cells, regions }: SheetContent): string[][] {
  const formats = cells.map((row) => row.map(() => "General"));
  for (const { top, left, rows, columns, look, numberFormat } of regions) {
    const format = numberFormat ?? STYLES[look].numberFormat;
    for (const row of formats.slice(top, top + rows)) row.fill(format, left, left + columns);
  }
  return formats;
}

interface StyledAreas {
  style: Style;
  areas: Area[];
}

/**
 * Areas that are formatted alike in one go. Lines inside an area can be asked for only where each area has an inside,
 * so areas of one row or one column are kept apart.
 */
function styledAlike(regions: readonly Region[]): Iterable<StyledAreas> {
  const groups = new Map<string, StyledAreas>();
  for (const { look, ...area } of regions) {
    const key = `${look} ${area.rows > 1} ${area.columns > 1}`;
    const group = groups.get(key) ?? { style: STYLES[look], areas: [] };
    group.areas.push(area);
    groups.set(key, group);
  }
  return groups.values();
}

function applyStyle(format: Excel.RangeFormat, style: Style, areas: readonly Area[]): void {
  if (style.fill) format.fill.color = style.fill;
  if (style.color) format.font.color = style.color;
  if (style.bold) format.font.bold = true;
  if (style.size) format.font.size = style.size;
  if (style.rowHeight) format.rowHeight = style.rowHeight;
  if (style.horizontal) format.horizontalAlignment = style.horizontal;
  if (style.wrap) format.wrapText = true;
  format.verticalAlignment = "Center";
  if (style.grid) drawGrid(format.borders, areas[0] as Area);
}

function drawGrid(borders: Excel.RangeBorderCollection, { rows, columns }: Area): void {
  const lines: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
  ];
  if (rows > 1) lines.push(Excel.BorderIndex.insideHorizontal);
  if (columns > 1) lines.push(Excel.BorderIndex.insideVertical);
  for (const line of lines) {
    const border = borders.getItem(line);
    border.style = "Continuous";
    border.color = GRID_COLOR;
  }
}
