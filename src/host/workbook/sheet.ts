import { type ICellData, type IStyleData, type Nullable, type Worksheet } from "@univerjs/core";
import { fromRange, intersect, MAX_COLUMNS, MAX_ROWS, type Area } from "./address";
import type { BookModel } from "./bookModel";
import type { CellExtras, SheetExtras, SheetVisibility } from "./bookData";
import { cellValue, hasContent, toTextCell, WITHOUT_FORMULA, type Value } from "./cellValue";
import { entry } from "./typed";
import { mergedStyle } from "./writes";

type Rows = Record<number, Record<number, Nullable<ICellData>> | undefined>;

/** One sheet of a book: its cells read and written on Univer's own model. */
export class Sheet {
  constructor(
    readonly book: BookModel,
    readonly id: string,
  ) {}

  /** Univer's sheet; throws when the sheet was deleted. */
  get model(): Worksheet {
    const model = this.book.workbook.getSheetBySheetId(this.id);
    if (!model) throw new Error(`sheet ${this.id} is no longer there`);
    return model;
  }

  get exists(): boolean {
    return this.book.workbook.getSheetBySheetId(this.id) !== undefined;
  }

  get name(): string {
    return this.model.getName();
  }

  /** Position among all sheets, from zero. */
  get position(): number {
    return this.book.workbook.getSheetIndex(this.model);
  }

  /** Univer knows hidden and not; the file may say "VeryHidden". */
  get visibility(): SheetVisibility {
    if (!this.model.isSheetHidden()) return "Visible";
    return this.extras.visibility === "VeryHidden" ? "VeryHidden" : "Hidden";
  }

  get extras(): SheetExtras {
    return this.book.sheetExtras(this.id);
  }

  /** The cell as Univer has it, a spilled one included. */
  cell(row: number, column: number): Nullable<ICellData> {
    this.book.flush();
    const own = this.rows()[row]?.[column];
    return hasContent(own) ? own : overlay(own, this.spilled()?.[row]?.[column]);
  }

  value(row: number, column: number): Value {
    return cellValue(this.cell(row, column));
  }

  /** Reads every cell of an area, also those without a cell. */
  read<T>(area: Area, of: (cell: Nullable<ICellData>, row: number, column: number) => T): T[][] {
    this.book.flush();
    const rows = this.rows();
    const spilled = this.spilled();
    const result: T[][] = new Array<T[]>(area.rows);
    for (let r = 0; r < area.rows; r++) {
      const row = area.row + r;
      const cells = rows[row];
      const spill = spilled?.[row];
      const line: T[] = new Array<T>(area.columns);
      for (let c = 0; c < area.columns; c++) {
        const column = area.column + c;
        const own = cells?.[column];
        const cell = spill && !hasContent(own) ? overlay(own, spill[column]) : own;
        line[c] = of(cell, row, column);
      }
      result[r] = line;
    }
    return result;
  }

  /** Visits the cells that exist in an area, in no order, spilled ones included. */
  eachCell(area: Area, visit: (cell: ICellData, row: number, column: number) => void): void {
    this.book.flush();
    const rows = this.rows();
    visitRows(rows, area, visit);
    const spilled = this.spilled();
    if (!spilled) return;
    visitRows(spilled, area, (cell, row, column) => {
      const own = rows[row]?.[column];
      if (!hasContent(own)) visit(overlay(own, cell) as ICellData, row, column);
    });
  }

  /** Writes one value as office.js does; see `enterBlock`. */
  enter(row: number, column: number, value: Value): void {
    this.enterBlock(row, column, [[value]]);
  }

  /**
   * Writes values as office.js does, from a cell on: null leaves a cell as it is, text is read as if typed (see
   * `entry`). What Excel formats by itself, such as a date typed into a General cell, gets its number format.
   */
  enterBlock(row: number, column: number, values: readonly (readonly (Value | null)[])[]): void {
    const model = this.model;
    const styles = this.book.workbook.getStyles();
    const rows = this.rows();
    const columnFormats = values[0]?.map((_, c) => model.getColumnStyle(column + c)?.n?.pattern);
    values.forEach((line, r) => {
      const existing = rows[row + r];
      const rowFormat = model.getRowStyle(row + r)?.n?.pattern;
      line.forEach((value, c) => {
        if (value === null) return;
        const waiting = this.book.writes.peek(this.id, row + r, column + c);
        const own = existing?.[column + c];
        const format =
          (waiting?.s as IStyleData | undefined)?.n?.pattern ??
          (own?.s ? styles.getStyleByCell(own)?.n?.pattern : undefined) ??
          rowFormat ??
          columnFormats?.[c];
        const { cell, numberFormat } = entry(value, format === "@", this.book.date1904);
        if (numberFormat && (format === undefined || format === "General"))
          cell.s = { n: { pattern: numberFormat } };
        const replaces = waiting !== undefined || own?.f || own?.si || own?.p;
        this.put(row + r, column + c, replaces ? { ...WITHOUT_FORMULA, ...cell } : cell);
      });
    });
  }

  /** Writes text that stays text, whatever it looks like. */
  enterText(row: number, column: number, text: string): void {
    this.put(row, column, { ...WITHOUT_FORMULA, ...toTextCell(text) });
  }

  /** Changes a cell: keys not named stay as they are. The change waits for the next read or the batch's end. */
  put(row: number, column: number, change: ICellData): void {
    this.book.writes.put(this.id, row, column, change);
  }

  /** Changes what the cell carries beside Univer's own fields. */
  putExtras(row: number, column: number, change: CellExtras): void {
    const waiting = this.book.writes.peek(this.id, row, column)?.custom;
    const before = waiting === undefined ? this.rows()[row]?.[column]?.custom : waiting;
    this.put(row, column, { custom: { ...before, ...change } });
  }

  /** The smallest area with all cells that have content, or with `formats` a format too; null on an empty sheet. */
  usedArea(within: Area, formats: boolean): Area | null {
    this.book.flush();
    let top = MAX_ROWS;
    let left = MAX_COLUMNS;
    let bottom = -1;
    let right = -1;
    this.eachCell(within, (cell, row, column) => {
      if (!hasContent(cell) && !(formats && cell.s)) return;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    });
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /**
   * The cell's own style merged over its row's, its column's and the sheet's, with what waits to be written: setting one
   * border after the other reads the cell each time, and must not put each into the model by itself.
   */
  style(row: number, column: number): IStyleData {
    const own = this.rows()[row]?.[column];
    const waiting = this.book.writes.peek(this.id, row, column)?.s;
    // Not getComposedCellStyle, which mixes in what conditional formats show.
    if (waiting === undefined) return this.model.getComposedCellStyleByCellData(row, column, own);
    const before = this.book.workbook.getStyles().getStyleByCell(own) ?? {};
    const s = waiting === null ? null : mergedStyle(before, waiting as IStyleData);
    return this.model.getComposedCellStyleByCellData(row, column, { ...own, s });
  }

  /** True when the sheet's protection keeps the cell from being edited. */
  isLocked(row: number, column: number): boolean {
    const own = this.rows()[row]?.[column]?.custom as CellExtras | null | undefined;
    const ofRow = this.model.getRowManager().getRow(row)?.custom as CellExtras | null | undefined;
    const ofColumn = this.model.getColumnManager().getColumn(column)?.custom as CellExtras | null | undefined;
    return own?.locked ?? ofRow?.locked ?? ofColumn?.locked ?? true;
  }

  /** Where the array formula at a cell spills to; null when it does not spill. */
  spillArea(row: number, column: number): Area | null {
    const range = this.spillRanges()[row]?.[column];
    if (!range) return null;
    if (this.rows()[row]?.[column]?.v === "#SPILL!") return null;
    const area = fromRange(range);
    return area.rows * area.columns > 1 ? area : null;
  }

  /** The cell whose formula spills into this one (the cell itself when it spills). */
  spillParent(row: number, column: number): { row: number; column: number } | null {
    for (const [r, columns] of Object.entries(this.spillRanges())) {
      for (const c of Object.keys(columns ?? {})) {
        const area = this.spillArea(Number(r), Number(c));
        if (area && intersect(area, { row, column, rows: 1, columns: 1 }))
          return { row: Number(r), column: Number(c) };
      }
    }
    return null;
  }

  /** The formula of a cell that shares another's (filled down, or shared in the file), moved to its place. */
  sharedFormula(row: number, column: number): string | null {
    return this.book.formulas.getFormulaStringByCell(row, column, this.id, this.book.unitId) ?? null;
  }

  /** True when a formula spills into or out of the area. */
  hasSpill(area: Area): boolean {
    return Object.entries(this.spillRanges()).some(([r, columns]) =>
      Object.keys(columns ?? {}).some((c) => {
        const spill = this.spillArea(Number(r), Number(c));
        return spill !== null && intersect(spill, area) !== null;
      }),
    );
  }

  private rows(): Rows {
    return this.model.getCellMatrix().getMatrix();
  }

  private spilled(): Rows | undefined {
    const data = this.book.formulas.getArrayFormulaCellData()[this.book.unitId]?.[this.id];
    return data && Object.keys(data).length > 0 ? data : undefined;
  }

  private spillRanges(): Record<number, Record<number, Parameters<typeof fromRange>[0] | null> | undefined> {
    return this.book.formulas.getArrayFormulaRange()[this.book.unitId]?.[this.id] ?? {};
  }
}

function overlay(own: Nullable<ICellData>, spilled: Nullable<ICellData>): Nullable<ICellData> {
  if (!spilled) return own;
  return own ? { ...own, v: spilled.v, t: spilled.t } : spilled;
}

function visitRows(
  rows: Rows,
  area: Area,
  visit: (cell: ICellData, row: number, column: number) => void,
): void {
  for (const row of keysWithin(rows, area.row, area.rows)) {
    const cells = rows[row] ?? {};
    for (const column of keysWithin(cells, area.column, area.columns)) {
      const cell = cells[column];
      if (cell) visit(cell, row, column);
    }
  }
}

/** A span this short is looked up number by number, whatever the size of the whole: many rows are read one by one. */
const SHORT_SPAN = 100;

/** The numbers of a span under which something is held, in order. */
function* keysWithin(
  held: Readonly<Record<number, unknown>>,
  from: number,
  count: number,
): Generator<number> {
  if (count <= SHORT_SPAN) {
    for (let number = from; number < from + count; number++) if (number in held) yield number;
    return;
  }
  for (const key in held) {
    const number = Number(key);
    if (number >= from && number < from + count) yield number;
  }
}
