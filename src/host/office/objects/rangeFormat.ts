import type { IStyleData } from "@univerjs/core";
import {
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
} from "@univerjs/sheets";
import { isWholeColumns, isWholeRows, toRange, type Area } from "../../workbook/address";
import type { CellExtras } from "../../workbook/bookData";
import {
  BLACK,
  color,
  horizontalAlignment,
  horizontalStyle,
  isWrapped,
  parseColor,
  STANDARD_FONT,
  verticalAlignment,
  verticalStyle,
  wrapStyle,
} from "../../workbook/officeStyles";
import type { Sheet } from "../../workbook/sheet";
import { applyExtras, applyStyle, bounded, common } from "../../workbook/styling";
import { pixelsToPoints, pointsToPixels } from "../../workbook/units";
import { OfficeError } from "../errors";
import { HostObject, type Session } from "../hostObject";
import { assertAllowed } from "./access";
import { fittingHeight, fittingWidth } from "./autofit";
import { RangeBorderCollection } from "./rangeBorders";

/** Pixels that one level of indent takes; Excel's is three spaces wide. */
const INDENT_PIXELS = 9;

/** A part of a range's format: reads what all cells have in common, null where they differ. */
abstract class FormatPart extends HostObject {
  constructor(
    session: Session,
    protected readonly sheet: Sheet,
    protected readonly areas: readonly Area[],
  ) {
    super(session);
  }

  protected common<T>(pick: (style: IStyleData, row: number, column: number) => T): T | null {
    const found = this.areas.map((area) => common(this.sheet, area, pick));
    const first = found[0] ?? null;
    return found.every((value) => value === first) ? first : null;
  }

  protected apply(style: IStyleData | null): void {
    if (!style) throw new OfficeError("InvalidArgument");
    assertAllowed(this.sheet, "allowFormatCells");
    for (const area of this.areas) applyStyle(this.sheet, area, style);
  }
}

/** Excel.RangeFormat. Widths and heights are points. */
export class RangeFormat extends FormatPart {
  readonly type = "RangeFormat";

  get Fill(): RangeFill {
    return new RangeFill(this.session, this.sheet, this.areas);
  }

  get Font(): RangeFont {
    return new RangeFont(this.session, this.sheet, this.areas);
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.session, this.sheet, this.areas);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.session, this.sheet, this.areas);
  }

  get HorizontalAlignment(): string | null {
    return this.common(horizontalAlignment);
  }

  set HorizontalAlignment(word: unknown) {
    this.apply(horizontalStyle(word));
  }

  get VerticalAlignment(): string | null {
    return this.common(verticalAlignment);
  }

  set VerticalAlignment(word: unknown) {
    this.apply(verticalStyle(word));
  }

  get WrapText(): boolean | null {
    return this.common(isWrapped);
  }

  set WrapText(wrap: unknown) {
    this.apply(wrapStyle(boolean(wrap)));
  }

  get IndentLevel(): number | null {
    return this.common((style) => Math.round((style.pd?.l ?? 0) / INDENT_PIXELS));
  }

  set IndentLevel(level: unknown) {
    this.apply({ pd: number(level) === 0 ? null : { l: number(level) * INDENT_PIXELS } });
  }

  get ColumnWidth(): number | null {
    return this.line("columns", (column) => pixelsToPoints(this.sheet.model.getColumnWidth(column)));
  }

  set ColumnWidth(points: unknown) {
    this.setWidths(() => pointsToPixels(number(points)));
  }

  get RowHeight(): number | null {
    return this.line("rows", (row) => pixelsToPoints(this.sheet.model.getRowHeight(row)));
  }

  set RowHeight(points: unknown) {
    this.setHeights(() => pointsToPixels(number(points)), false);
  }

  async AutofitColumns(): Promise<void> {
    await this.session.book.settle();
    this.setWidths((column, area) => fittingWidth(this.sheet, column, area));
  }

  async AutofitRows(): Promise<void> {
    await this.session.book.settle();
    this.setHeights((row, area) => fittingHeight(this.sheet, row, area), true);
  }

  private line(axis: "rows" | "columns", of: (line: number) => number): number | null {
    const sizes = new Set<number>();
    for (const area of this.areas.map((one) => bounded(this.sheet, one))) {
      const from = axis === "rows" ? area.row : area.column;
      for (let line = from; line < from + area[axis]; line++) sizes.add(of(line));
    }
    return sizes.size === 1 ? ([...sizes][0] as number) : null;
  }

  private setWidths(of: (column: number, area: Area) => number): void {
    assertAllowed(this.sheet, "allowFormatColumns");
    const { book } = this.sheet;
    for (const area of this.areas) {
      book.ensureSize(this.sheet.id, 0, isWholeRows(area) ? 0 : area.column + area.columns);
      const within = bounded(this.sheet, area);
      const colWidth: Record<number, number> = {};
      for (let c = within.column; c < within.column + within.columns; c++) colWidth[c] = of(c, area);
      const params = { unitId: book.unitId, subUnitId: this.sheet.id, ranges: [toRange(within)], colWidth };
      const undo = SetWorksheetColWidthMutationFactory(params, this.sheet.model);
      const id = SetWorksheetColWidthMutation.id;
      book.journal.mutate(id, params, [{ id, params: undo }]);
    }
  }

  private setHeights(of: (row: number, area: Area) => number, auto: boolean): void {
    assertAllowed(this.sheet, "allowFormatRows");
    const { book } = this.sheet;
    for (const area of this.areas) {
      book.ensureSize(this.sheet.id, isWholeColumns(area) ? 0 : area.row + area.rows, 0);
      const within = bounded(this.sheet, area);
      const rowHeight: Record<number, number> = {};
      for (let r = within.row; r < within.row + within.rows; r++) rowHeight[r] = of(r, area);
      const target = { unitId: book.unitId, subUnitId: this.sheet.id, ranges: [toRange(within)] };
      const heights = { ...target, rowHeight };
      const before = SetWorksheetRowHeightMutationFactory(heights, this.sheet.model);
      book.journal.mutate(SetWorksheetRowHeightMutation.id, heights, [
        { id: SetWorksheetRowHeightMutation.id, params: before },
      ]);
      const fixed = { ...target, autoHeightInfo: auto ? 1 : 0 };
      const beforeFixed = SetWorksheetRowIsAutoHeightMutationFactory(fixed, this.sheet.model);
      book.journal.mutate(SetWorksheetRowIsAutoHeightMutation.id, fixed, [
        { id: SetWorksheetRowIsAutoHeightMutation.id, params: beforeFixed },
      ]);
    }
  }
}

/** Excel.RangeFill. */
export class RangeFill extends FormatPart {
  readonly type = "RangeFill";

  /** White for cells without fill, "" where the cells differ, as Excel answers. */
  get Color(): string {
    return this.common((style) => color(style.bg?.rgb) ?? "#FFFFFF") ?? "";
  }

  set Color(given: unknown) {
    const rgb = parseColor(given);
    this.apply(rgb === null ? null : { bg: { rgb } });
  }

  Clear(): void {
    this.apply({ bg: null });
  }
}

/** Excel.RangeFont. */
export class RangeFont extends FormatPart {
  readonly type = "RangeFont";

  get Bold(): boolean | null {
    return this.common((style) => style.bl === 1);
  }

  set Bold(on: unknown) {
    this.apply({ bl: flag(on) });
  }

  get Italic(): boolean | null {
    return this.common((style) => style.it === 1);
  }

  set Italic(on: unknown) {
    this.apply({ it: flag(on) });
  }

  get Strikethrough(): boolean | null {
    return this.common((style) => style.st?.s === 1);
  }

  set Strikethrough(on: unknown) {
    this.apply({ st: { s: flag(on) } });
  }

  /** Univer draws one kind of line: "Single". */
  get Underline(): string | null {
    return this.common((style) => (style.ul?.s === 1 ? "Single" : "None"));
  }

  set Underline(kind: unknown) {
    if (typeof kind !== "string") throw new OfficeError("InvalidArgument");
    this.apply({ ul: { s: kind === "None" ? 0 : 1 } });
  }

  get Color(): string | null {
    return this.common((style) => color(style.cl?.rgb) ?? BLACK);
  }

  set Color(given: unknown) {
    const rgb = parseColor(given);
    this.apply(rgb === null ? null : { cl: { rgb } });
  }

  get Name(): string | null {
    return this.common((style) => style.ff ?? STANDARD_FONT.name);
  }

  set Name(name: unknown) {
    if (typeof name !== "string") throw new OfficeError("InvalidArgument");
    this.apply({ ff: name });
  }

  /** Points. */
  get Size(): number | null {
    return this.common((style) => style.fs ?? STANDARD_FONT.size);
  }

  set Size(points: unknown) {
    this.apply({ fs: number(points) });
  }
}

/** Excel.FormatProtection: what the sheet's protection does to the cells. */
export class FormatProtection extends FormatPart {
  readonly type = "FormatProtection";

  get Locked(): boolean | null {
    return this.common((_style, row, column) => this.sheet.isLocked(row, column));
  }

  set Locked(locked: unknown) {
    this.change({ locked: boolean(locked) });
  }

  get FormulaHidden(): boolean | null {
    return this.common((_style, row, column) => {
      const extras = this.sheet.cell(row, column)?.custom as CellExtras | null | undefined;
      return extras?.formulaHidden ?? false;
    });
  }

  set FormulaHidden(hidden: unknown) {
    this.change({ formulaHidden: boolean(hidden) });
  }

  private change(extras: CellExtras): void {
    assertAllowed(this.sheet);
    for (const area of this.areas) applyExtras(this.sheet, area, extras);
  }
}

function boolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw new OfficeError("InvalidArgument");
  return value;
}

function flag(value: unknown): 0 | 1 {
  return boolean(value) ? 1 : 0;
}

function number(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0)) throw new OfficeError("InvalidArgument");
  return value;
}
