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
import { decodeOoxmlString, isOn } from "../package/xml";
import { XmlDamage, XmlScanner } from "../package/xmlScanner";
import { serialOfIso } from "../serial";
import { ERRORS, type CellCustom } from "./custom";
import { readText, type SharedText } from "./strings";

/** Pixels of a point: 96 to 72. */
export const PIXELS_PER_POINT = 96 / 72;

/** What the cells of all sheets share. */
export interface SheetContext {
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

/** Reads the raw sheetData element of a sheet. Throws XmlDamage. */
export function readCells(sheetData: string, context: SheetContext): SheetCells {
  const sheet: SheetCells = { cellData: {}, rowData: {}, spills: [], rows: 0, columns: 0 };
  const shared = new Map<string, Shared>();
  const areas: IRange[] = [];
  const scanner = new XmlScanner(sheetData);
  let row = -1;
  let column = -1;
  let cells: Record<number, ICellData> = {};
  let rowFormat = 0;
  for (let token = scanner.next(); token; token = scanner.next()) {
    if (token !== "open" && token !== "empty") continue;
    if (scanner.isTag("row")) {
      const attrs = scanner.attributes();
      row = attrs["r"] ? Number(attrs["r"]) - 1 : row + 1;
      column = -1;
      rowFormat = isOn(attrs["customFormat"]) ? Number(attrs["s"] ?? 0) : 0;
      cells = {};
      sheet.cellData[row] = cells;
      readRow(sheet, row, attrs, rowFormat, context);
      sheet.rows = Math.max(sheet.rows, row + 1);
    } else if (scanner.isTag("c")) {
      const reference = scanner.attribute("r");
      column = reference ? columnOf(reference.replace(/\d+$/, "")) : column + 1;
      const format = Number(scanner.attribute("s") ?? 0);
      const cell = readCell(scanner, { row, column, shared, areas, context });
      const around = rowFormat > 0 || context.columns[column]?.s !== undefined;
      const protection =
        context.protectionOf(format) ?? (around ? exceptional(sheet, row, column, context) : undefined);
      if (protection) cell.custom = { ...cell.custom, ...protection };
      if (format > 0 || around) cell.s = context.styleOf(format);
      if (hasKeys(cell)) cells[column] = cell;
      sheet.columns = Math.max(sheet.columns, column + 1);
    }
  }
  liftSpills(sheet, areas);
  return sheet;
}

/** A locked cell in a row or column whose format is not. */
function exceptional(
  sheet: SheetCells,
  row: number,
  column: number,
  context: SheetContext,
): CellExtras | undefined {
  const around = { ...context.columns[column]?.custom, ...sheet.rowData[row]?.custom } as CellExtras;
  const says = around.locked !== undefined || around.formulaHidden !== undefined;
  return says ? { locked: true, formulaHidden: false } : undefined;
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
  context: SheetContext,
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
  context: SheetContext;
}

/** What stands in a `c` element. */
interface CellContent {
  value?: string;
  /** The inside of an `is` element. */
  inline?: string;
  formula?: FormulaElement;
}

interface FormulaElement {
  attrs: Record<string, string>;
  text: string;
  raw: string;
}

/** Reads the cell whose start tag is at hand, and goes behind it. */
function readCell(scanner: XmlScanner, place: Place): ICellData {
  const cell: ICellData = {};
  const type = scanner.attribute("t");
  const metadata = scanner.attribute("cm");
  const valueMetadata = scanner.attribute("vm");
  const content = readContent(scanner);
  if (!content) return cell;
  const custom: CellCustom = {};
  readValue(cell, custom, type, content, place.context);
  if (content.formula) readFormula(cell, custom, metadata, content.formula, place);
  if (valueMetadata) custom.valueMetadata = { value: String(cell.v ?? ""), vm: valueMetadata };
  if (hasKeys(custom)) cell.custom = custom;
  return cell;
}

/** Null for a cell without anything in it. */
function readContent(scanner: XmlScanner): CellContent | null {
  if (scanner.kind === "empty") return null;
  let content: CellContent | null = null;
  for (let token = scanner.next(); token; token = scanner.next()) {
    if (token === "close") return content;
    if (token !== "open" && token !== "empty") continue;
    content ??= {};
    if (scanner.isTag("v")) content.value = scanner.content();
    else if (scanner.isTag("f")) content.formula = formulaElement(scanner);
    else if (scanner.isTag("is")) content.inline = scanner.inside();
    else scanner.skip();
  }
  throw new XmlDamage("<c>");
}

function formulaElement(scanner: XmlScanner): FormulaElement {
  const { start } = scanner;
  const attrs = scanner.attributes();
  const text = scanner.content();
  return { attrs, text, raw: scanner.xml.slice(start, scanner.end) };
}

function readValue(
  cell: ICellData,
  custom: CellCustom,
  type: string | undefined,
  { value, inline }: CellContent,
  context: SheetContext,
): void {
  switch (type) {
    case "s":
      return setText(cell, custom, context.texts[Number(value)] ?? { text: "" });
    case "inlineStr":
      return setText(cell, custom, readText(inline ?? ""));
    case "str":
      return setText(cell, custom, { text: decodeOoxmlString(value ?? "") });
    case "b":
      cell.v = Number(isOn(value?.trim()));
      cell.t = CellValueType.BOOLEAN;
      return;
    case "e":
      cell.v = value ?? "#VALUE!";
      cell.t = CellValueType.STRING;
      return;
    default:
      if (value === undefined || value.trim() === "") return;
      cell.v = type === "d" ? serialOfIso(value) : Number(value);
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
  metadata: string | undefined,
  { attrs: facts, text, raw }: FormulaElement,
  place: Place,
): void {
  if (facts["t"] === "dataTable") {
    custom.dataTable = raw;
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
  const dynamic = metadata !== undefined && place.context.dynamic.has(metadata);
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
