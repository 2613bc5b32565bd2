import {
  bounding,
  formatAddress,
  intersect,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  type Area,
} from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { OfficeError } from "../errors";
import { RangeObject, type RangeAreasObject, type Session, type WorksheetObject } from "../hostObject";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { clearArea } from "./clearing";
import { copyCells } from "./rangeCopy";
import { DataValidation } from "./dataValidation";
import { readHyperlink, writeHyperlink, type RangeHyperlink } from "./hyperlink";
import { mergedAreas, mergeCells, unmergeCells } from "./merging";
import { RangeFormat } from "./rangeFormat";
import { RangeView } from "./rangeView";
import { deleteCells, insertCells } from "./rangeShift";
import { columnsHidden, rowProperties, rowsHidden, setColumnsHidden, setRowsHidden } from "./visibleLines";
import { specialAreas } from "./specialCells";
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readTypes,
  readValues,
  writeNumberFormats,
  writeValues,
  wrongShape,
} from "./rangeValues";

/** Excel.Range: a rectangle of cells of one sheet. */
export class Range extends RangeObject {
  readonly type = "Range";

  constructor(
    session: Session,
    readonly sheet: Sheet,
    public area: Area,
  ) {
    super(session);
    const { row, column, rows, columns } = area;
    const inside = row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
    if (!inside || !(rows > 0) || !(columns > 0)) throw new OfficeError("InvalidArgument");
  }

  override get unloaded(): readonly string[] {
    return ["Sort"];
  }

  // Place

  get Address(): string {
    return formatAddress(this.sheet.name, this.area);
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rows;
  }

  get ColumnCount(): number {
    return this.area.columns;
  }

  /** -1 when there are more than 2^31-1 cells, as in Excel. */
  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get IsEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }

  get IsEntireRow(): boolean {
    return isWholeRows(this.area);
  }

  get Worksheet(): WorksheetObject {
    return this.session.objects.worksheet(this.sheet);
  }

  // Content

  get Values(): unknown {
    return readValues(this.sheet, this.area);
  }

  set Values(values: unknown) {
    writeValues(this.sheet, this.area, values);
  }

  get Formulas(): unknown {
    return readFormulas(this.sheet, this.area);
  }

  set Formulas(formulas: unknown) {
    writeValues(this.sheet, this.area, formulas);
  }

  get FormulasLocal(): unknown {
    return this.Formulas;
  }

  set FormulasLocal(formulas: unknown) {
    this.Formulas = formulas;
  }

  get Text(): unknown {
    return readTexts(this.sheet, this.area);
  }

  get ValueTypes(): unknown {
    return readTypes(this.sheet, this.area);
  }

  get NumberFormat(): unknown {
    return readNumberFormats(this.sheet, this.area);
  }

  set NumberFormat(formats: unknown) {
    writeNumberFormats(this.sheet, this.area, formats);
  }

  get NumberFormatLocal(): unknown {
    return this.NumberFormat;
  }

  set NumberFormatLocal(formats: unknown) {
    this.NumberFormat = formats;
  }

  get HasSpill(): boolean {
    return this.sheet.hasSpill(this.area);
  }

  get Hyperlink(): RangeHyperlink | null {
    return readHyperlink(this.sheet, this.area);
  }

  set Hyperlink(link: RangeHyperlink | null) {
    writeHyperlink(this.sheet, this.area, link);
  }

  // Visibility

  get Hidden(): boolean | null {
    const rows = rowsHidden(this.sheet, this.area);
    const columns = columnsHidden(this.sheet, this.area);
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }

  get RowHidden(): boolean | null {
    return rowsHidden(this.sheet, this.area);
  }

  set RowHidden(hidden: boolean) {
    setRowsHidden(this.sheet, this.area, hidden);
  }

  get ColumnHidden(): boolean | null {
    return columnsHidden(this.sheet, this.area);
  }

  set ColumnHidden(hidden: boolean) {
    setColumnsHidden(this.sheet, this.area, hidden);
  }

  GetRowProperties(wanted: Record<string, unknown>): Record<string, unknown>[] {
    return rowProperties(this.sheet, this.area, wanted);
  }

  // Parts

  get Format(): RangeFormat {
    return new RangeFormat(this.session, this.sheet, [this.area]);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.session, this.sheet, [this.area]);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.session, this.sheet, [this.area]);
  }

  // Other ranges

  GetCell(row: number, column: number): Range {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }

  GetRow(row: number): Range {
    if (row < 0 || row >= this.area.rows) throw new OfficeError("InvalidArgument");
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 });
  }

  GetColumn(column: number): Range {
    if (column < 0 || column >= this.area.columns) throw new OfficeError("InvalidArgument");
    return this.at({ ...this.area, column: this.area.column + column, columns: 1 });
  }

  GetLastCell(): Range {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }

  GetLastRow(): Range {
    return this.GetRow(this.area.rows - 1);
  }

  GetLastColumn(): Range {
    return this.GetColumn(this.area.columns - 1);
  }

  GetEntireRow(): Range {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }

  GetEntireColumn(): Range {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS });
  }

  GetOffsetRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }

  GetResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns });
  }

  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, rows, columns });
  }

  /** Positive counts go down or right of the range, negative ones up or left of it. */
  GetRowsBelow(count = 1): Range {
    return count > 0
      ? this.at({ ...this.area, row: this.area.row + this.area.rows, rows: count })
      : this.GetRowsAbove(-count);
  }

  GetRowsAbove(count = 1): Range {
    return count > 0
      ? this.at({ ...this.area, row: this.area.row - count, rows: count })
      : this.GetRowsBelow(-count);
  }

  GetColumnsAfter(count = 1): Range {
    return count > 0
      ? this.at({ ...this.area, column: this.area.column + this.area.columns, columns: count })
      : this.GetColumnsBefore(-count);
  }

  GetColumnsBefore(count = 1): Range {
    return count > 0
      ? this.at({ ...this.area, column: this.area.column - count, columns: count })
      : this.GetColumnsAfter(-count);
  }

  GetBoundingRect(other: unknown): Range {
    return this.at(bounding(this.area, this.other(other)));
  }

  GetIntersection(other: unknown): Range {
    const found = this.GetIntersectionOrNullObject(other);
    if (!found) throw new OfficeError("ItemNotFound");
    return found;
  }

  GetIntersectionOrNullObject(other: unknown): Range | null {
    const both = intersect(this.area, this.other(other));
    return both && this.at(both);
  }

  async GetUsedRange(valuesOnly = false): Promise<Range> {
    const found = await this.GetUsedRangeOrNullObject(valuesOnly);
    return found ?? this.GetCell(0, 0);
  }

  async GetUsedRangeOrNullObject(valuesOnly = false): Promise<Range | null> {
    await this.session.book.settle();
    const used = this.sheet.usedArea(this.area, !valuesOnly);
    return used && this.at(used);
  }

  async GetSpillParent(): Promise<Range> {
    return found(await this.GetSpillParentOrNullObject());
  }

  async GetSpillParentOrNullObject(): Promise<Range | null> {
    await this.session.book.settle();
    const parent = this.sheet.spillParent(this.area.row, this.area.column);
    return parent && this.at({ ...parent, rows: 1, columns: 1 });
  }

  async GetSpillingToRange(): Promise<Range> {
    return found(await this.GetSpillingToRangeOrNullObject());
  }

  async GetSpillingToRangeOrNullObject(): Promise<Range | null> {
    await this.session.book.settle();
    const spill = this.sheet.spillArea(this.area.row, this.area.column);
    return spill && this.at(spill);
  }

  GetMergedAreasOrNullObject(): RangeAreasObject | null {
    const areas = mergedAreas(this.sheet, this.area);
    return areas.length > 0 ? this.session.objects.rangeAreas(this.sheet, areas) : null;
  }

  async GetSpecialCells(cellType: string, valueType?: string): Promise<RangeAreasObject> {
    const areas = await this.GetSpecialCellsOrNullObject(cellType, valueType);
    if (!areas) throw new OfficeError("ItemNotFound");
    return areas;
  }

  async GetSpecialCellsOrNullObject(cellType: string, valueType?: string): Promise<RangeAreasObject | null> {
    await this.session.book.settle();
    const areas = specialAreas(this.sheet, [this.area], cellType, valueType);
    return areas.length > 0 ? this.session.objects.rangeAreas(this.sheet, areas) : null;
  }

  GetVisibleView(): RangeView {
    return new RangeView(this.session, this.sheet, this.area);
  }

  // Changes

  Clear(applyTo = "All"): void {
    clearArea(this.sheet, this.area, applyTo);
  }

  async Insert(shift: string): Promise<Range> {
    await insertCells(this.session, this.sheet, this.area, shift);
    return this.at(this.area);
  }

  async Delete(shift: string): Promise<void> {
    await deleteCells(this.session, this.sheet, this.area, shift);
  }

  Merge(across = false): void {
    mergeCells(this.sheet, this.area, across);
  }

  Unmerge(): void {
    unmergeCells(this.sheet, this.area);
  }

  async CopyFrom(source: unknown, what = "All", skipBlanks = false, transpose = false): Promise<void> {
    const from = typeof source === "string" ? this.address(source) : (source as Range);
    if (!(from instanceof Range)) throw new OfficeError("InvalidArgument");
    await this.session.book.settle();
    copyCells(from.sheet, from.area, this.sheet, this.area, { what, skipBlanks, transpose });
  }

  /** Calculates the range's formulas, also when nothing that they read has changed. */
  async Calculate(): Promise<void> {
    await this.session.book.calculateArea(this.sheet, this.area);
  }

  Select(): void {
    this.session.book.select(this.sheet, [this.area]);
  }

  /** Called by the client before it writes a large array in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongShape();
  }

  protected at(area: Area): Range {
    return new Range(this.session, this.sheet, area);
  }

  /** A range of any sheet, by its address; without a sheet's name of this one. */
  private address(text: string): Range {
    const parsed = parseAddress(text);
    if (!parsed) throw new OfficeError("InvalidArgument");
    const sheet = parsed.sheet === null ? this.sheet : this.session.book.sheetNamed(parsed.sheet);
    if (!sheet) throw new OfficeError("InvalidArgument");
    return new Range(this.session, sheet, parsed.area);
  }

  /** Another range of the same sheet, given as a range or an address. */
  private other(given: unknown): Area {
    const range = typeof given === "string" ? this.address(given) : given;
    if (!(range instanceof Range) || range.sheet !== this.sheet) throw new OfficeError("InvalidArgument");
    return range.area;
  }
}

function found(range: Range | null): Range {
  if (!range) throw new OfficeError("ItemNotFound");
  return range;
}
