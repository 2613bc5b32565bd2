/** Univer's cells, rows and spills as sheetData. */
import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/core";
import type { CellExtras, Spill } from "../../workbook/bookData";
import { columnName } from "../../workbook/address";
import { cellName, parseRange } from "../address";
import { needsArray } from "../formulas/arrays";
import { toFileFormula } from "../formulas/form";
import { encodeOoxmlString, escapeText, type AttributeValues, element } from "../package/xml";
import type { StyleTable } from "../styles/writeStyles";
import { customOf, ERRORS } from "./custom";
import { PIXELS_PER_POINT } from "./readCells";
import type { TextTable } from "./strings";

export interface WriteContext {
  styles: StyleTable;
  texts: TextTable;
  /** Cell metadata index that marks a dynamic array; asked for only when one is written. */
  dynamicMark(): string;
}

/** The sheetData element and the area in use ("A1:F30"). */
export function writeCells(
  sheet: Partial<IWorksheetData>,
  spills: readonly Spill[],
  context: WriteContext,
): { xml: string; dimension: string } {
  const spilled = spreadSpills(spills);
  const cellData = sheet.cellData ?? {};
  const rowData = sheet.rowData ?? {};
  const numbers = new Set([...Object.keys(cellData), ...Object.keys(rowData)].map(Number));
  for (const row of spilled.values.keys()) numbers.add(row);
  const writer = new RowWriter(sheet, spilled, context);
  const rows = [...numbers].sort((a, b) => a - b);
  const xml = rows.map((row) => writer.row(row, cellData[row], rowData[row])).join("");
  return { xml: xml ? `<sheetData>${xml}</sheetData>` : "<sheetData/>", dimension: writer.dimension() };
}

interface Spilled {
  /** Area of a spill by the name of its first cell. */
  areas: Map<string, string>;
  values: Map<number, Map<number, Spill["cells"][number][number]>>;
}

function spreadSpills(spills: readonly Spill[]): Spilled {
  const spread: Spilled = { areas: new Map(), values: new Map() };
  for (const spill of spills) {
    const area = parseRange(spill.ref);
    if (!area) continue;
    spread.areas.set(cellName(area.startRow, area.startColumn), spill.ref);
    spill.cells.forEach((line, i) => {
      const row = spread.values.get(area.startRow + i) ?? new Map<number, Spill["cells"][number][number]>();
      line.forEach((cell, j) => row.set(area.startColumn + j, cell));
      spread.values.set(area.startRow + i, row);
    });
  }
  return spread;
}

class RowWriter {
  private last = { row: -1, column: -1 };
  private first = { row: Infinity, column: Infinity };
  private readonly columnNames: string[] = [];

  constructor(
    private readonly sheet: Partial<IWorksheetData>,
    private readonly spilled: Spilled,
    private readonly context: WriteContext,
  ) {}

  dimension(): string {
    if (this.last.row < 0) return "A1";
    const first = cellName(this.first.row, this.first.column);
    const last = cellName(this.last.row, this.last.column);
    return first === last ? first : `${first}:${last}`;
  }

  row(
    row: number,
    cells: Record<number, ICellData> | undefined,
    data: Partial<IRowData> | null | undefined,
  ): string {
    const spilled = this.spilled.values.get(row);
    const columns = cells ? Object.keys(cells).map(Number) : [];
    if (spilled) for (const column of spilled.keys()) if (!cells?.[column]) columns.push(column);
    if (spilled) columns.sort((a, b) => a - b);
    let inside = "";
    for (const column of columns) {
      const xml = this.cell(row, column, cells?.[column], spilled?.get(column));
      if (xml === "") continue;
      inside += xml;
      this.first.row = Math.min(this.first.row, row);
      this.first.column = Math.min(this.first.column, column);
      this.last.row = row;
      this.last.column = Math.max(this.last.column, column);
    }
    const attrs = data ? this.rowAttributes(data) : {};
    if (inside === "" && Object.values(attrs).every((value) => value === undefined)) return "";
    return element("row", { r: row + 1, ...attrs }, inside);
  }

  private rowAttributes(data: Partial<IRowData>): AttributeValues {
    const format = this.context.styles.formatOf(data.s, data.custom as CellExtras | undefined);
    const automatic = data.ia === BooleanNumber.TRUE;
    const pixels = automatic ? (data.ah ?? data.h) : data.h;
    return {
      s: format || undefined,
      customFormat: format ? 1 : undefined,
      ht: pixels === undefined ? undefined : Number((pixels / PIXELS_PER_POINT).toFixed(4)),
      hidden: data.hd === BooleanNumber.TRUE ? 1 : undefined,
      customHeight: pixels === undefined || automatic ? undefined : 1,
      outlineLevel: data.custom?.["outlineLevel"] as string | undefined,
      collapsed: data.custom?.["collapsed"] as string | undefined,
    };
  }

  private cell(
    row: number,
    column: number,
    cell: ICellData | undefined,
    spilled: Pick<ICellData, "v" | "t"> | undefined,
  ): string {
    const custom = customOf(cell);
    const style = cell?.s ?? this.inherited(row, column);
    const format = this.context.styles.formatOf(style, this.protection(row, column, custom));
    const shown = spilled?.v !== undefined && spilled.v !== null ? { ...cell, ...spilled } : (cell ?? {});
    const content = contentOf(shown);
    const name = `${(this.columnNames[column] ??= columnName(column))}${row + 1}`;
    const head = `<c r="${name}"${format ? ` s="${format}"` : ""}`;
    if (cell?.f) return this.formulaCell(head, name, cell, content);
    if (custom.dataTable) return `${head}${typeOf(content)}>${custom.dataTable}${valueOf(content)}</c>`;
    if (content === undefined) return format || (cell?.s && this.inherited(row, column)) ? `${head}/>` : "";
    const vm = custom.valueMetadata?.value === String(cell?.v) ? ` vm="${custom.valueMetadata.vm}"` : "";
    if (content.type !== "str") return `${head}${typeOf(content)}${vm}>${valueOf(content)}</c>`;
    const { texts } = this.context;
    const place =
      custom.rich?.text === content.value ? texts.rich(custom.rich.xml) : texts.plain(content.value);
    return `${head} t="s"${vm}><v>${place}</v></c>`;
  }

  /** A cell without a style of its own shows its row's or column's. */
  private inherited(row: number, column: number): ICellData["s"] {
    return this.sheet.rowData?.[row]?.s ?? this.sheet.columnData?.[column]?.s;
  }

  /** What a cell does not say of protection, its row says, and else its column. */
  private protection(row: number, column: number, own: CellExtras): CellExtras {
    const ofRow = this.sheet.rowData?.[row]?.custom as CellExtras | undefined;
    const ofColumn = this.sheet.columnData?.[column]?.custom as CellExtras | undefined;
    if (!ofRow && !ofColumn) return own;
    return {
      locked: own.locked ?? ofRow?.locked ?? ofColumn?.locked,
      formulaHidden: own.formulaHidden ?? ofRow?.formulaHidden ?? ofColumn?.formulaHidden,
    };
  }

  private formulaCell(head: string, name: string, cell: ICellData, content: Content | undefined): string {
    const custom = customOf(cell);
    const host = cell.f as string;
    const text = escapeText(toFileFormula(host));
    const area = this.spilled.areas.get(name) ?? cell.ref ?? undefined;
    const vm = custom.valueMetadata?.value === String(cell.v) ? ` vm="${custom.valueMetadata.vm}"` : "";
    const tail = `${typeOf(content)}${vm}`;
    const evaluation = custom.evaluation?.formula === host ? custom.evaluation : undefined;
    if (evaluation?.as === "fixed") {
      return `${head}${tail}><f t="array" ref="${evaluation.ref ?? name}">${text}</f>${valueOf(content)}</c>`;
    }
    const dynamic = area !== undefined || (evaluation ? evaluation.as === "dynamic" : needsArray(host));
    if (!dynamic) return `${head}${tail}><f>${text}</f>${valueOf(content)}</c>`;
    const mark = ` cm="${this.context.dynamicMark()}"`;
    return `${head}${tail}${mark}><f t="array" ref="${area ?? name}">${text}</f>${valueOf(content)}</c>`;
  }
}

interface Content {
  type: "n" | "b" | "e" | "str";
  value: string;
}

function contentOf(cell: ICellData): Content | undefined {
  const { v, t } = cell;
  if (v === undefined || v === null) return undefined;
  if (t === CellValueType.BOOLEAN || typeof v === "boolean")
    return { type: "b", value: isTrue(v) ? "1" : "0" };
  if (t === CellValueType.NUMBER || (typeof v === "number" && t === undefined)) {
    const number = Number(v);
    return Number.isFinite(number) ? { type: "n", value: String(number) } : { type: "e", value: "#NUM!" };
  }
  const text = String(v);
  if (t !== CellValueType.FORCE_STRING && ERRORS.has(text)) return { type: "e", value: text };
  return { type: "str", value: text };
}

function isTrue(value: NonNullable<ICellData["v"]>): boolean {
  return value === true || value === 1 || /^(true|1)$/i.test(String(value));
}

function typeOf(content: Content | undefined): string {
  return !content || content.type === "n" ? "" : ` t="${content.type}"`;
}

function valueOf(content: Content | undefined): string {
  if (!content) return "";
  return `<v>${content.type === "str" ? escapeText(encodeOoxmlString(content.value)) : content.value}</v>`;
}
