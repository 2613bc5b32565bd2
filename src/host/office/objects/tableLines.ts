import type { Area } from "../../workbook/address";
import type { Value } from "../../workbook/cellValue";
import { OfficeError } from "../errors";
import { HostCollection, HostObject, type RangeObject, type Session } from "../hostObject";
import { readValues, writeValues } from "./rangeValues";
import type { SheetTable } from "./sheetTable";

/** Excel.TableColumnCollection. */
export class TableColumnCollection extends HostCollection<TableColumn> {
  readonly type = "TableColumnCollection";

  constructor(
    session: Session,
    private readonly table: SheetTable,
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
    private readonly table: SheetTable,
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

  GetRange(): RangeObject {
    return this.within(this.table.area);
  }

  GetHeaderRowRange(): RangeObject {
    return this.within(this.table.header);
  }

  GetDataBodyRange(): RangeObject {
    return this.within(this.table.body);
  }

  private within(area: Area): RangeObject {
    if (this.index >= area.columns) throw new OfficeError("InvalidArgument");
    const column = { ...area, column: area.column + this.index, columns: 1 };
    return this.session.objects.range(this.table.sheet, column);
  }
}

/** Excel.TableRowCollection. */
export class TableRowCollection extends HostCollection<TableRow> {
  readonly type = "TableRowCollection";

  constructor(
    session: Session,
    private readonly table: SheetTable,
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
    this.table.resize({ ...area, rows: area.rows + rows.length });
    return new TableRow(this.session, this.table, this.Count - rows.length);
  }
}

/** Excel.TableRow. */
export class TableRow extends HostObject {
  readonly type = "TableRow";

  constructor(
    session: Session,
    private readonly table: SheetTable,
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

  GetRange(): RangeObject {
    const { body, sheet } = this.table;
    if (this.index >= body.rows) throw new OfficeError("InvalidArgument");
    return this.session.objects.range(sheet, { ...body, row: body.row + this.index, rows: 1 });
  }
}
