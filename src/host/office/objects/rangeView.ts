import { formatArea, type Area } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { bounded } from "../../workbook/styling";
import { HostCollection, HostObject, type RangeObject, type Session } from "../hostObject";
import { readFormulas, readNumberFormats, readTexts, readTypes, readValues } from "./rangeValues";

/** Excel.RangeView: the visible cells of a range. */
export class RangeView extends HostObject {
  readonly type = "RangeView";
  private readonly visibleRows: number[];
  private readonly visibleColumns: number[];

  constructor(
    session: Session,
    private readonly sheet: Sheet,
    private readonly area: Area,
    private readonly index = 0,
  ) {
    super(session);
    const { row, column, rows, columns } = bounded(sheet, area);
    this.visibleRows = lines(row, rows).filter((line) => sheet.model.getRowVisible(line));
    this.visibleColumns = lines(column, columns).filter((line) => sheet.model.getColVisible(line));
  }

  get Values(): unknown[][] {
    return this.visible(readValues(this.sheet, bounded(this.sheet, this.area)));
  }

  get Formulas(): unknown[][] {
    return this.visible(readFormulas(this.sheet, bounded(this.sheet, this.area)));
  }

  get Text(): unknown[][] {
    return this.visible(readTexts(this.sheet, bounded(this.sheet, this.area)));
  }

  get ValueTypes(): unknown[][] {
    return this.visible(readTypes(this.sheet, bounded(this.sheet, this.area)));
  }

  get NumberFormat(): unknown[][] {
    return this.visible(readNumberFormats(this.sheet, bounded(this.sheet, this.area)));
  }

  get CellAddresses(): string[][] {
    return this.visibleRows.map((row) =>
      this.visibleColumns.map((column) => formatArea({ row, column, rows: 1, columns: 1 })),
    );
  }

  get RowCount(): number {
    return this.visibleRows.length;
  }

  get ColumnCount(): number {
    return this.visibleColumns.length;
  }

  get Index(): number {
    return this.index;
  }

  get Rows(): RangeViewCollection {
    const rows = this.visibleRows.map((row) => ({ ...this.area, row, rows: 1 }));
    return new RangeViewCollection(this.session, this.sheet, rows);
  }

  GetRange(): RangeObject {
    return this.session.objects.range(this.sheet, this.area);
  }

  private visible(cells: unknown[][] | null): unknown[][] {
    const { row, column } = this.area;
    return this.visibleRows.map((r) => this.visibleColumns.map((c) => cells?.[r - row]?.[c - column]));
  }
}

/** Excel.RangeViewCollection: the visible rows, one view each. */
export class RangeViewCollection extends HostCollection<RangeView> {
  readonly type = "RangeViewCollection";

  constructor(
    session: Session,
    private readonly sheet: Sheet,
    private readonly rows: Area[],
  ) {
    super(session);
  }

  items(): RangeView[] {
    return this.rows.map((row, index) => new RangeView(this.session, this.sheet, row, index));
  }

  find(index: unknown): RangeView | null {
    return this.items()[Number(index)] ?? null;
  }
}

function lines(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + i);
}
