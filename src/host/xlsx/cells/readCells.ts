/** sheetData as Univer's cells, rows and spills. */
import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IRowData,
} from "@univerjs/core";
import type { CellExtras, Spill } from "../../workbook/bookData";
import { columnOf, parseRange, rangeName } from "../address";
import { needsArray } from "../formulas/arrays";
import { toHostFormula } from "../formulas/form";
import { moveFormula } from "../formulas/shared";
import { decodeEntities, decodeOoxmlString, isOn, readAttributes } from "../package/xml";
import { serialOfIso } from "../serial";
import { ERRORS, type CellCustom } from "./custom";
import { readText, type SharedText } from "./strings";

/** Pixels of a point: 96 to 72. */
export const PIXELS_PER_POINT = 96 / 72;

/** What the cells of all sheets share. */
export interface CellContext {
  texts: readonly SharedText[];
  /** Style id for a cell format; also notes that the format is in use. */
  styleOf(format: number): string;
  /** What a cell format says of protection. */
  protectionOf(format: number): CellExtras | undefined;
  /** The sheet's columns: a cell in a formatted one states its own format even when that is the default. */
  columns: IObjectArrayPrimitiveType<Partial<IColumnData>>;
  /** Indices of cell metadata (`cm`) that mark a dynamic array. */
  dynamic: ReadonlySet<string>;
}

export interface SheetCells {
  cellData: IObjectMatrixPrimitiveType<ICellData>;
  rowData: IObjectArrayPrimitiveType<Partial<IRowData>>;
  spills: Spill[];
  /** Rows and columns in use. */
  rows: number;
  columns: number;
}

interface Shared {
  text: string;
  row: number;
  column: number;
}

const TOKEN = /<row\b([^>]*?)(\/?)>|<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const FORMULA = /<f\b([^>]*?)(?:\/>|>([^<]*)<\/f>)/;
const VALUE = /<v\b[^>]*>([^<]*)<\/v>/;
const INLINE = /<is\b[^>]*>([\s\S]*?)<\/is>/;
const CELL_ATTRIBUTE = /([a-z]+)\s*=\s*["']([^"']*)["']/g;

/** Reads the raw sheetData element of a sheet. */
export function readCells(sheetData: string, context: CellContext): SheetCells {
  const sheet: SheetCells = { cellData: {}, rowData: {}, spills: [], rows: 0, columns: 0 };
  const shared = new Map<string, Shared>();
  const areas: IRange[] = [];
  let row = -1;
  let column = -1;
  let cells: Record<number, ICellData> = {};
  let rowFormat = 0;
  for (const match of sheetData.matchAll(TOKEN)) {
    if (match[1] !== undefined) {
      const attrs = readAttributes(match[1]);
      row = attrs["r"] ? Number(attrs["r"]) - 1 : row + 1;
      column = -1;
      rowFormat = isOn(attrs["customFormat"]) ? Number(attrs["s"] ?? 0) : 0;
      cells = {};
      sheet.cellData[row] = cells;
      readRow(sheet, row, attrs, rowFormat, context);
      sheet.rows = Math.max(sheet.rows, row + 1);
      continue;
    }
    const attrs = cellAttributes(match[3] ?? "");
    column = attrs.r ? columnOf(attrs.r.replace(/\d+$/, "")) : column + 1;
    const cell = readCell(attrs, match[4] ?? "", { row, column, shared, areas, context });
    const format = Number(attrs.s ?? 0);
    const around = rowFormat > 0 || context.columns[column]?.s !== undefined;
    const protection =
      context.protectionOf(format) ?? (around ? exceptional(sheet, row, column, context) : undefined);
    if (protection) cell.custom = { ...cell.custom, ...protection };
    if (format > 0 || around) cell.s = context.styleOf(format);
    if (hasKeys(cell)) cells[column] = cell;
    sheet.columns = Math.max(sheet.columns, column + 1);
  }
  liftSpills(sheet, areas);
  return sheet;
}

/** A locked cell in a row or column whose format is not. */
function exceptional(
  sheet: SheetCells,
  row: number,
  column: number,
  context: CellContext,
): CellExtras | undefined {
  const around = { ...context.columns[column]?.custom, ...sheet.rowData[row]?.custom } as CellExtras;
  const says = around.locked !== undefined || around.formulaHidden !== undefined;
  return says ? { locked: true, formulaHidden: false } : undefined;
}

interface CellAttributes {
  r?: string;
  s?: string;
  t?: string;
  cm?: string;
  vm?: string;
}

function cellAttributes(text: string): CellAttributes {
  const attrs: Record<string, string> = {};
  for (const match of text.matchAll(CELL_ATTRIBUTE)) attrs[match[1] as string] = match[2] as string;
  return attrs;
}

function hasKeys(value: object): boolean {
  for (const _ in value) return true;
  return false;
}

function readRow(
  sheet: SheetCells,
  row: number,
  attrs: Record<string, string>,
  format: number,
  context: CellContext,
): void {
  const data: Partial<IRowData> = {};
  if (attrs["ht"]) {
    data.h = Number(attrs["ht"]) * PIXELS_PER_POINT;
    if (!isOn(attrs["customHeight"])) Object.assign(data, { ia: BooleanNumber.TRUE, ah: data.h });
  }
  if (isOn(attrs["hidden"])) data.hd = BooleanNumber.TRUE;
  if (format > 0) data.s = context.styleOf(format);
  const { outlineLevel, collapsed } = attrs;
  const protection = format > 0 ? context.protectionOf(format) : undefined;
  if (outlineLevel || collapsed || protection) data.custom = { outlineLevel, collapsed, ...protection };
  if (hasKeys(data)) sheet.rowData[row] = data;
}

interface Place {
  row: number;
  column: number;
  shared: Map<string, Shared>;
  areas: IRange[];
  context: CellContext;
}

function readCell(attrs: CellAttributes, inside: string, place: Place): ICellData {
  const cell: ICellData = {};
  const custom: CellCustom = {};
  if (inside === "") return cell;
  readValue(cell, custom, attrs, inside, place.context);
  const formula = inside.includes("<f") ? FORMULA.exec(inside) : null;
  if (formula) readFormula(cell, custom, attrs, formula, place);
  if (attrs.vm) custom.valueMetadata = { value: String(cell.v ?? ""), vm: attrs.vm };
  if (hasKeys(custom)) cell.custom = custom;
  return cell;
}

function readValue(
  cell: ICellData,
  custom: CellCustom,
  attrs: CellAttributes,
  inside: string,
  context: CellContext,
): void {
  const value = VALUE.exec(inside)?.[1];
  switch (attrs.t) {
    case "s": {
      const shared = context.texts[Number(value)];
      return setText(cell, custom, shared ?? { text: "" });
    }
    case "inlineStr":
      return setText(cell, custom, readText(INLINE.exec(inside)?.[1] ?? ""));
    case "str":
      return setText(cell, custom, { text: decodeOoxmlString(decodeEntities(value ?? "")) });
    case "b":
      cell.v = Number(isOn(value?.trim()));
      cell.t = CellValueType.BOOLEAN;
      return;
    case "e":
      cell.v = decodeEntities(value ?? "#VALUE!");
      cell.t = CellValueType.STRING;
      return;
    default:
      if (value === undefined || value.trim() === "") return;
      cell.v = attrs.t === "d" ? serialOfIso(value) : Number(value);
      cell.t = CellValueType.NUMBER;
  }
}

function setText(cell: ICellData, custom: CellCustom, shared: SharedText): void {
  cell.v = shared.text;
  // A text that reads like an error is kept apart from the error itself.
  cell.t = ERRORS.has(shared.text) ? CellValueType.FORCE_STRING : CellValueType.STRING;
  if (shared.rich !== undefined) custom.rich = { text: shared.text, xml: shared.rich };
}

function readFormula(
  cell: ICellData,
  custom: CellCustom,
  attrs: CellAttributes,
  formula: RegExpExecArray,
  place: Place,
): void {
  const facts = readAttributes(formula[1] ?? "");
  const text = decodeEntities(formula[2] ?? "");
  if (facts["t"] === "dataTable") {
    custom.dataTable = formula[0];
    return;
  }
  const file = facts["t"] === "shared" ? sharedFormula(facts["si"] ?? "", text, place) : text;
  if (file === "") return;
  const host = toHostFormula(file);
  cell.f = host;
  if (facts["t"] !== "array") {
    if (needsArray(host)) custom.evaluation = { formula: host, as: "plain" };
    return;
  }
  const ref = facts["ref"] ?? "";
  const dynamic = attrs.cm !== undefined && place.context.dynamic.has(attrs.cm);
  custom.evaluation = dynamic ? { formula: host, as: "dynamic" } : { formula: host, as: "fixed", ref };
  const area = parseRange(ref);
  if (area && (area.endRow > area.startRow || area.endColumn > area.startColumn)) place.areas.push(area);
}

/** The first cell of a shared formula holds its text, the others read it from where they stand. */
function sharedFormula(source: string, text: string, { shared, row, column }: Place): string {
  if (text) shared.set(source, { text, row, column });
  const master = shared.get(source);
  return master ? moveFormula(master.text, row - master.row, column - master.column) : "";
}

/** Takes what array formulas spilled out of the cells, so that nothing stands in the way of the next spill. */
function liftSpills(sheet: SheetCells, areas: readonly IRange[]): void {
  for (const area of areas) {
    const cells: Spill["cells"] = [];
    for (let row = area.startRow; row <= area.endRow; row++) {
      const line: Spill["cells"][number] = [];
      for (let column = area.startColumn; column <= area.endColumn; column++) {
        const cell = sheet.cellData[row]?.[column];
        line.push(cell?.v === undefined ? {} : { v: cell.v, t: cell.t });
        if (cell && (row > area.startRow || column > area.startColumn)) {
          delete cell.v;
          delete cell.t;
          if (!hasKeys(cell)) delete sheet.cellData[row]?.[column];
        }
      }
      cells.push(line);
    }
    sheet.spills.push({ ref: rangeName(area), cells });
  }
}
