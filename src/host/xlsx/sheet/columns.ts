/** Column widths and the sheet's default sizes. Files measure columns in digits of the default font, Univer in pixels. */
import {
  BooleanNumber,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IWorksheetData,
} from "@univerjs/core";
import { MAX_COLUMNS } from "../../workbook/address";
import type { CellExtras } from "../../workbook/bookData";
import { PIXELS_PER_POINT } from "../cells/readCells";
import type { Part } from "../package/sections";
import { childrenOf, element, isOn, type AttributeValues } from "../package/xml";
import type { StyleTable } from "../styles/writeStyles";
import { patched, put, treeOf } from "./tree";

/** Widest digit of an 11 point 等线 or Calibri at 96 dpi. */
const DIGIT_PIXELS = 7;
const DEFAULT_COLUMN_PIXELS = 72;
const DEFAULT_ROW_POINTS = 15;

function pixelsOfWidth(width: number): number {
  return Math.round(width * DIGIT_PIXELS);
}

/** Excel keeps widths in steps of 1/256 digit. */
function widthOfPixels(pixels: number): number {
  return Math.floor((pixels / DIGIT_PIXELS) * 256) / 256;
}

export interface ColumnSizes {
  columnData: IObjectArrayPrimitiveType<Partial<IColumnData>>;
  defaultColumnWidth: number;
  defaultRowHeight: number;
}

/** Looks up what a cell format says. */
export interface ColumnFormats {
  styleOf(format: number): string;
  protectionOf(format: number): CellExtras | undefined;
}

/** Columns from `limit` on stand for the rest of the sheet; they stay in the file and are not read. */
export function readColumns(part: Part, limit: number, formats: ColumnFormats): ColumnSizes {
  const columnData: ColumnSizes["columnData"] = {};
  for (const { attrs } of childrenOf(treeOf(part, "cols"), "col")) {
    const last = Math.min(Number(attrs["max"]), limit);
    for (let column = Number(attrs["min"]) - 1; column < last; column++) {
      columnData[column] = readColumn(attrs, formats);
    }
  }
  const format = treeOf(part, "sheetFormatPr")?.attrs ?? {};
  const points = Number(format["defaultRowHeight"] ?? DEFAULT_ROW_POINTS);
  return {
    columnData,
    defaultColumnWidth: format["defaultColWidth"]
      ? pixelsOfWidth(Number(format["defaultColWidth"]))
      : DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: points * PIXELS_PER_POINT,
  };
}

function readColumn(attrs: Record<string, string>, formats: ColumnFormats): Partial<IColumnData> {
  const column: Partial<IColumnData> = {};
  if (attrs["width"]) column.w = pixelsOfWidth(Number(attrs["width"]));
  if (isOn(attrs["hidden"])) column.hd = BooleanNumber.TRUE;
  const format = Number(attrs["style"] ?? 0);
  if (format > 0) column.s = formats.styleOf(format);
  const protection = format > 0 ? formats.protectionOf(format) : undefined;
  const { outlineLevel, collapsed, bestFit } = attrs;
  if (outlineLevel || collapsed || bestFit || protection) {
    column.custom = { outlineLevel, collapsed, bestFit, ...protection };
  }
  return column;
}

export function writeColumns(part: Part, sheet: Partial<IWorksheetData>, styles: StyleTable): void {
  const limit = sheet.columnCount ?? MAX_COLUMNS;
  const columns = Object.keys(sheet.columnData ?? {})
    .map(Number)
    .filter((column) => column < limit)
    .sort((a, b) => a - b);
  const groups: { min: number; max: number; attrs: string; values: AttributeValues }[] = [];
  for (const column of columns) {
    const values = columnAttributes(sheet, column, styles);
    if (!values) continue;
    const attrs = JSON.stringify(values);
    const last = groups.at(-1);
    if (last && last.max === column && last.attrs === attrs) last.max = column + 1;
    else groups.push({ min: column + 1, max: column + 1, attrs, values });
  }
  const written = groups.map(({ min, max, values }) => element("col", { min, max, ...values }));
  const rest = restOfColumns(part, limit);
  put(
    part,
    "cols",
    written.length + rest.length > 0 ? element("cols", {}, [...written, ...rest].join("")) : "",
  );
  writeDefaults(part, sheet);
}

function columnAttributes(
  sheet: Partial<IWorksheetData>,
  column: number,
  styles: StyleTable,
): AttributeValues | undefined {
  const data = sheet.columnData?.[column];
  if (!data) return undefined;
  const format = styles.formatOf(data.s, data.custom as CellExtras | undefined);
  const hidden = data.hd === BooleanNumber.TRUE;
  if (data.w === undefined && !format && !hidden && !data.custom) return undefined;
  const pixels = data.w ?? sheet.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS;
  return {
    width: widthOfPixels(pixels),
    style: format || undefined,
    hidden: hidden ? 1 : undefined,
    customWidth: data.w === undefined ? undefined : 1,
    bestFit: data.custom?.["bestFit"] as string | undefined,
    outlineLevel: data.custom?.["outlineLevel"] as string | undefined,
    collapsed: data.custom?.["collapsed"] as string | undefined,
  };
}

/** What the file says of the columns beyond the host's grid. */
function restOfColumns(part: Part, limit: number): string[] {
  return childrenOf(treeOf(part, "cols"), "col")
    .filter((one) => Number(one.attrs["max"]) > limit)
    .map((one) => element("col", { ...one.attrs, min: Math.max(limit + 1, Number(one.attrs["min"])) }));
}

function writeDefaults(part: Part, sheet: Partial<IWorksheetData>): void {
  const kept = treeOf(part, "sheetFormatPr");
  const opened = readColumns(part, 0, { styleOf: String, protectionOf: () => undefined });
  const width = sheet.defaultColumnWidth ?? opened.defaultColumnWidth;
  const height = sheet.defaultRowHeight ?? opened.defaultRowHeight;
  const sameHeight = height === opened.defaultRowHeight;
  const attrs = {
    defaultColWidth:
      width === opened.defaultColumnWidth ? kept?.attrs["defaultColWidth"] : widthOfPixels(width),
    defaultRowHeight: sameHeight
      ? (kept?.attrs["defaultRowHeight"] ?? DEFAULT_ROW_POINTS)
      : height / PIXELS_PER_POINT,
    customHeight: sameHeight ? kept?.attrs["customHeight"] : 1,
  };
  put(part, "sheetFormatPr", patched("sheetFormatPr", kept, attrs));
}
