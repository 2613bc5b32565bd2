import { TableManager } from "@univerjs/sheets-table";
import { parseAddress } from "../../workbook/address";
import { OfficeError } from "../errors";
import { EventType } from "../events";
import { HostObject, RangeObject, type EventTypes, type Session, type WorksheetObject } from "../hostObject";
import { clearArea } from "./clearing";
import { SheetTable, tablesOf } from "./sheetTable";
import { TableColumnCollection, TableRowCollection } from "./tableLines";

/** Excel.Table. */
export class Table extends HostObject {
  readonly type = "Table";

  private readonly table: SheetTable;

  /** @param id Univer's id of the table. */
  constructor(
    session: Session,
    private readonly id: string,
  ) {
    super(session);
    this.table = new SheetTable(session, id);
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
    return this.table.info.name;
  }

  set Name(name: unknown) {
    if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name))
      throw new OfficeError("InvalidArgument");
    const other = tablesOf(this.session).some(
      (one) => one.id !== this.id && one.name.toLowerCase() === name.toLowerCase(),
    );
    if (other) throw new OfficeError("ItemAlreadyExists");
    this.table.configure({ name });
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
    this.table.configure({ theme: String(style) });
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.session, this.table);
  }

  get Rows(): TableRowCollection {
    return new TableRowCollection(this.session, this.table);
  }

  get Worksheet(): WorksheetObject {
    return this.session.objects.worksheet(this.table.sheet);
  }

  GetRange(): RangeObject {
    return this.session.objects.range(this.table.sheet, this.table.area);
  }

  GetHeaderRowRange(): RangeObject {
    return this.session.objects.range(this.table.sheet, this.table.header);
  }

  GetDataBodyRange(): RangeObject {
    return this.session.objects.range(this.table.sheet, this.table.body);
  }

  Resize(given: unknown): void {
    const area = given instanceof RangeObject ? given.area : parseAddress(String(given))?.area;
    if (!area) throw new OfficeError("InvalidArgument");
    this.table.resize(area);
  }

  /** The table goes, the cells stay. */
  ConvertToRange(): RangeObject {
    const range = this.GetRange();
    this.table.drop();
    return range;
  }

  Delete(): void {
    const { sheet, area } = this.table;
    this.table.drop();
    clearArea(sheet, area, "All");
  }
}
