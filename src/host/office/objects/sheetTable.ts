import {
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  TableManager,
  type ITableInfoWithUnitId,
} from "@univerjs/sheets-table";
import { fromRange, toRange, type Area } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { OfficeError } from "../errors";
import { EventType, WORKBOOK_TARGET } from "../events";
import type { Session } from "../hostObject";
import { assertAllowed } from "./access";

/** All tables of the workbook. */
export function tablesOf(session: Session): ITableInfoWithUnitId[] {
  const { book } = session;
  return book.injector.get(TableManager).getTableList(book.unitId);
}

/** A table as Univer keeps it: where it is, and how it changes. Its members throw ItemNotFound once it is deleted. */
export class SheetTable {
  constructor(
    private readonly session: Session,
    private readonly id: string,
  ) {}

  get info(): ITableInfoWithUnitId {
    const table = tablesOf(this.session).find((one) => one.id === this.id);
    if (!table) throw new OfficeError("ItemNotFound");
    return table;
  }

  get sheet(): Sheet {
    return this.session.book.sheet(this.info.subUnitId);
  }

  get area(): Area {
    return fromRange(this.info.range);
  }

  get header(): Area {
    return { ...this.area, rows: 1 };
  }

  /** The rows below the header; one row where there is none, as Excel shows an empty table. */
  get body(): Area {
    const { area } = this;
    return { ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) };
  }

  /** Throws InvalidArgument when the header would move to another row. */
  resize(area: Area): void {
    if (area.row !== this.area.row) throw new OfficeError("InvalidArgument");
    nameHeaders(this.sheet, area);
    this.session.book.flush();
    this.configure({ updateRange: { newRange: toRange(area) } });
  }

  configure(config: object): void {
    assertAllowed(this.sheet);
    const { book } = this.session;
    book.journal.command(SetSheetTableCommand.id, { unitId: book.unitId, tableId: this.id, ...config });
  }

  /** Takes the table away; its cells stay. */
  drop(): void {
    assertAllowed(this.sheet);
    const { book } = this.session;
    const { name, subUnitId } = this.info;
    book.journal.command(DeleteSheetTableCommand.id, { unitId: book.unitId, subUnitId, tableId: this.id });
    this.session.events.emit(EventType.tableDeleted, [subUnitId, WORKBOOK_TARGET], {
      source: "Local",
      tableId: this.id,
      tableName: name,
      worksheetId: subUnitId,
    });
  }
}

/** A table's headers are texts, each its own: empty and repeated ones get a name. */
export function nameHeaders(sheet: Sheet, area: Area): void {
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
