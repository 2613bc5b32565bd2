import { generateRandomId } from "@univerjs/core";
import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  TableManager,
  type ITableInfoWithUnitId,
} from "@univerjs/sheets-table";
import { fromRange, intersect, parseAddress, toRange, type Area } from "../../workbook/address";
import type { Value } from "../../workbook/cellValue";
import type { Sheet } from "../../workbook/sheet";
import { OfficeError } from "../errors";
import { EventType, WORKBOOK_TARGET } from "../events";
import { HostCollection, HostObject, type EventTypes } from "../hostObject";
import type { Session } from "../session";
import { assertAllowed } from "./access";
import { Range } from "./range";
import { readValues, writeValues } from "./rangeValues";
import { Worksheet } from "./worksheet";

function tablesOf(session: Session): ITableInfoWithUnitId[] {
  const { book } = session;
  return book.injector.get(TableManager).getTableList(book.unitId);
}

/** Excel.TableCollection of the workbook, or of a sheet. */
export class TableCollection extends HostCollection<Table> {
  readonly type = "TableCollection";

  constructor(
    session: Session,
    private readonly sheet: Sheet | null,
  ) {
    super(session);
  }

  override get eventTypes(): EventTypes {
    return {
      AddedEvent: EventType.tableAdded,
      DeletedEvent: EventType.tableDeleted,
      DataChangedEvent: EventType.tableChanged,
    };
  }

  override get eventTarget(): string {
    return this.sheet?.id ?? WORKBOOK_TARGET;
  }

  get Count(): number {
    return this.items().length;
  }

  items(): Table[] {
    return tablesOf(this.session)
      .filter((table) => !this.sheet || table.subUnitId === this.sheet.id)
      .map((table) => new Table(this.session, table.id));
  }

  /** By name or id. */
  find(key: unknown): Table | null {
    const wanted = String(key).toLowerCase();
    return this.items().find((item) => item.Id === key || item.Name.toLowerCase() === wanted) ?? null;
  }

  /** @param hasHeaders false inserts a header row above the data, as Excel does. */
  async Add(given: unknown, hasHeaders: boolean): Promise<Table> {
    const range = this.range(given);
    const { sheet } = range;
    let { area } = range;
    assertAllowed(sheet);
    const overlaps = tablesOf(this.session).some(
      (table) => table.subUnitId === sheet.id && intersect(fromRange(table.range), area),
    );
    if (overlaps) throw new OfficeError("InvalidArgument", "A table cannot overlap another table.");
    if (!hasHeaders) {
      const { insertCells } = await import("./rangeShift");
      await insertCells(this.session, sheet, { ...area, rows: 1 }, "Down");
      area = { ...area, rows: area.rows + 1 };
    }
    nameHeaders(sheet, area);
    this.session.book.flush();
    const id = generateRandomId(8);
    const { book } = this.session;
    const added = book.journal.command(AddSheetTableCommand.id, {
      unitId: book.unitId,
      subUnitId: sheet.id,
      id,
      name: freeName(this.session),
      range: toRange(area),
    });
    const table = added ? tablesOf(this.session).find((one) => one.id === id) : undefined;
    if (!table) throw new OfficeError("GeneralException");
    this.session.events.emit(EventType.tableAdded, [sheet.id, WORKBOOK_TARGET], {
      source: "Local",
      tableId: id,
      worksheetId: sheet.id,
    });
    return new Table(this.session, id);
  }

  private range(given: unknown): { sheet: Sheet; area: Area } {
    if (given instanceof Range) return given;
    const parsed = parseAddress(String(given));
    if (!parsed) throw new OfficeError("InvalidArgument");
    const { book } = this.session;
    const sheet = parsed.sheet === null ? (this.sheet ?? book.activeSheet) : book.sheetNamed(parsed.sheet);
    if (!sheet) throw new OfficeError("InvalidArgument");
    return { sheet, area: parsed.area };
  }
}

function freeName(session: Session): string {
  const taken = new Set(tablesOf(session).map((table) => table.name.toLowerCase()));
  for (let n = 1; ; n++) if (!taken.has(`table${n}`)) return `Table${n}`;
}

/** A table's headers are texts, each its own: empty and repeated ones get a name. */
function nameHeaders(sheet: Sheet, area: Area): void {
  const seen = new Set<string>();
  for (let column = area.column; column < area.column + area.columns; column++) {
    const text = String(sheet.value(area.row, column));
    const base = text === "" ? `列${column - area.column + 1}` : text;
    let name = base;
    for (let n = 2; seen.has(name.toLowerCase()); n++) name = `${base}${n}`;
    seen.add(name.toLowerCase());
    if (name !== text || typeof sheet.value(area.row, column) !== "string")
      sheet.enterText(area.row, column, name);
  }
}

/** Excel.Table. */
export class Table extends HostObject {
  readonly type = "Table";

  constructor(
    session: Session,
    private readonly id: string,
  ) {
    super(session);
  }

  override get eventTypes(): EventTypes {
    return { DataChangedEvent: EventType.tableChanged };
  }

  override get eventTarget(): string {
    return this.id;
  }

  get Id(): string {
    return this.id;
  }

  get Name(): string {
    return this.table.name;
  }

  set Name(name: unknown) {
    if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name))
      throw new OfficeError("InvalidArgument");
    const other = tablesOf(this.session).some(
      (one) => one.id !== this.id && one.name.toLowerCase() === name.toLowerCase(),
    );
    if (other) throw new OfficeError("ItemAlreadyExists");
    this.configure({ name });
  }

  get ShowHeaders(): boolean {
    return true;
  }

  get ShowTotals(): boolean {
    return false;
  }

  get Style(): string {
    const { book } = this.session;
    return book.injector.get(TableManager).getTableById(book.unitId, this.id)?.getTableStyleId() ?? "";
  }

  set Style(style: unknown) {
    this.configure({ theme: String(style) });
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.session, this);
  }

  get Rows(): TableRowCollection {
    return new TableRowCollection(this.session, this);
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.session, this.sheet);
  }

  GetRange(): Range {
    return new Range(this.session, this.sheet, this.area);
  }

  GetHeaderRowRange(): Range {
    return new Range(this.session, this.sheet, { ...this.area, rows: 1 });
  }

  GetDataBodyRange(): Range {
    const { area } = this;
    return new Range(this.session, this.sheet, {
      ...area,
      row: area.row + 1,
      rows: Math.max(1, area.rows - 1),
    });
  }

  Resize(given: unknown): void {
    const area = given instanceof Range ? given.area : parseAddress(String(given))?.area;
    if (!area || area.row !== this.area.row) throw new OfficeError("InvalidArgument");
    nameHeaders(this.sheet, area);
    this.session.book.flush();
    this.configure({ updateRange: { newRange: toRange(area) } });
  }

  /** The table goes, the cells stay. */
  ConvertToRange(): Range {
    const range = this.GetRange();
    this.drop();
    return range;
  }

  Delete(): void {
    const range = this.GetRange();
    this.drop();
    range.Clear("All");
  }

  get sheet(): Sheet {
    return this.session.book.sheet(this.table.subUnitId);
  }

  get area(): Area {
    return fromRange(this.table.range);
  }

  private get table(): ITableInfoWithUnitId {
    const table = tablesOf(this.session).find((one) => one.id === this.id);
    if (!table) throw new OfficeError("ItemNotFound");
    return table;
  }

  private configure(config: object): void {
    assertAllowed(this.sheet);
    const { book } = this.session;
    book.journal.command(SetSheetTableCommand.id, { unitId: book.unitId, tableId: this.id, ...config });
  }

  private drop(): void {
    assertAllowed(this.sheet);
    const { book } = this.session;
    const { name, subUnitId } = this.table;
    book.journal.command(DeleteSheetTableCommand.id, { unitId: book.unitId, subUnitId, tableId: this.id });
    this.session.events.emit(EventType.tableDeleted, [subUnitId, WORKBOOK_TARGET], {
      source: "Local",
      tableId: this.id,
      tableName: name,
      worksheetId: subUnitId,
    });
  }
}

/** Excel.TableColumnCollection. */
export class TableColumnCollection extends HostCollection<TableColumn> {
  readonly type = "TableColumnCollection";

  constructor(
    session: Session,
    private readonly table: Table,
  ) {
    super(session);
  }

  get Count(): number {
    return this.table.area.columns;
  }

  items(): TableColumn[] {
    return Array.from({ length: this.Count }, (_, index) => new TableColumn(this.session, this.table, index));
  }

  /** By name, or by id, which is the place from 1. */
  find(key: unknown): TableColumn | null {
    const wanted = String(key).toLowerCase();
    return this.items().find((item) => item.Id === key || item.Name.toLowerCase() === wanted) ?? null;
  }
}

/** Excel.TableColumn. */
export class TableColumn extends HostObject {
  readonly type = "TableColumn";

  constructor(
    session: Session,
    private readonly table: Table,
    private readonly index: number,
  ) {
    super(session);
  }

  get Id(): number {
    return this.index + 1;
  }

  get Index(): number {
    return this.index;
  }

  get Name(): string {
    const { row, column } = this.table.area;
    return String(this.table.sheet.value(row, column + this.index));
  }

  set Name(name: unknown) {
    const { row, column } = this.table.area;
    this.table.sheet.enterText(row, column + this.index, String(name));
  }

  get Values(): unknown {
    return readValues(this.table.sheet, this.GetRange().area);
  }

  set Values(values: unknown) {
    writeValues(this.table.sheet, this.GetRange().area, values);
  }

  GetRange(): Range {
    return this.table.GetRange().GetColumn(this.index);
  }

  GetHeaderRowRange(): Range {
    return this.table.GetHeaderRowRange().GetColumn(this.index);
  }

  GetDataBodyRange(): Range {
    return this.table.GetDataBodyRange().GetColumn(this.index);
  }
}

/** Excel.TableRowCollection. */
export class TableRowCollection extends HostCollection<TableRow> {
  readonly type = "TableRowCollection";

  constructor(
    session: Session,
    private readonly table: Table,
  ) {
    super(session);
  }

  get Count(): number {
    return this.table.area.rows - 1;
  }

  items(): TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => new TableRow(this.session, this.table, index));
  }

  find(index: unknown): TableRow | null {
    return this.items()[Number(index)] ?? null;
  }

  /** Adds rows at the end: the table grows over the cells below it. */
  Add(index: number | undefined, values: unknown): TableRow {
    const { area, sheet } = this.table;
    if (index !== undefined && index !== -1 && index !== this.Count) {
      throw new OfficeError("NotImplemented", "Rows are added at a table's end only.");
    }
    const rows = (Array.isArray(values) && Array.isArray(values[0]) ? values : [values]) as Value[][];
    if (rows.some((row) => !Array.isArray(row) || row.length !== area.columns))
      throw new OfficeError("InvalidArgument");
    const below = { ...area, row: area.row + area.rows, rows: rows.length };
    writeValues(sheet, below, rows);
    this.table.Resize(new Range(this.session, sheet, { ...area, rows: area.rows + rows.length }));
    return new TableRow(this.session, this.table, this.Count - rows.length);
  }
}

/** Excel.TableRow. */
export class TableRow extends HostObject {
  readonly type = "TableRow";

  constructor(
    session: Session,
    private readonly table: Table,
    private readonly index: number,
  ) {
    super(session);
  }

  get Index(): number {
    return this.index;
  }

  get Values(): unknown {
    return readValues(this.table.sheet, this.GetRange().area);
  }

  set Values(values: unknown) {
    writeValues(this.table.sheet, this.GetRange().area, values);
  }

  GetRange(): Range {
    return this.table.GetDataBodyRange().GetRow(this.index);
  }
}
