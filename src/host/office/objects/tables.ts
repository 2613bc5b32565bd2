import { generateRandomId } from "@univerjs/core";
import { AddSheetTableCommand } from "@univerjs/sheets-table";
import { fromRange, intersect, parseAddress, toRange, type Area } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { OfficeError } from "../errors";
import { EventType, WORKBOOK_TARGET } from "../events";
import { HostCollection, RangeObject, type EventTypes, type Session } from "../hostObject";
import { assertAllowed } from "./access";
import { insertCells } from "./rangeShift";
import { nameHeaders, tablesOf } from "./sheetTable";
import { Table } from "./table";

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
    if (given instanceof RangeObject) return given;
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
