import type { IFreeze } from "@univerjs/core";
import { SetFrozenMutation, SetFrozenMutationFactory } from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS, parseAddress } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { OfficeError } from "../errors";
import { HostObject, RangeObject, type Session } from "../hostObject";

/** Excel.WorksheetFreezePanes. */
export class WorksheetFreezePanes extends HostObject {
  readonly type = "WorksheetFreezePanes";

  constructor(
    session: Session,
    private readonly sheet: Sheet,
  ) {
    super(session);
  }

  FreezeRows(count = 1): void {
    this.freeze(count, 0);
  }

  FreezeColumns(count = 1): void {
    this.freeze(0, count);
  }

  /** Freezes the rows above and in the range and the columns left of and in it. */
  FreezeAt(given: unknown): void {
    const area = given instanceof RangeObject ? given.area : parseAddress(String(given))?.area;
    if (!area) throw new OfficeError("InvalidArgument");
    const rows = area.rows === MAX_ROWS ? 0 : area.row + area.rows;
    const columns = area.columns === MAX_COLUMNS ? 0 : area.column + area.columns;
    this.freeze(rows, columns);
  }

  Unfreeze(): void {
    this.freeze(0, 0);
  }

  /** The frozen cells: the rows, the columns, or the corner of both. */
  GetLocationOrNullObject(): RangeObject | null {
    const { xSplit, ySplit, startRow, startColumn } = this.sheet.model.getFreeze();
    if (xSplit <= 0 && ySplit <= 0) return null;
    const row = ySplit > 0 ? Math.max(0, startRow - ySplit) : 0;
    const column = xSplit > 0 ? Math.max(0, startColumn - xSplit) : 0;
    return this.session.objects.range(this.sheet, {
      row,
      column,
      rows: ySplit > 0 ? ySplit : MAX_ROWS,
      columns: xSplit > 0 ? xSplit : MAX_COLUMNS,
    });
  }

  GetLocation(): RangeObject {
    const location = this.GetLocationOrNullObject();
    if (!location) throw new OfficeError("ItemNotFound");
    return location;
  }

  private freeze(rows: number, columns: number): void {
    if (!(rows >= 0) || !(columns >= 0)) throw new OfficeError("InvalidArgument");
    const { book } = this.sheet;
    book.ensureSize(this.sheet.id, rows + 1, columns + 1);
    const freeze: IFreeze = {
      ySplit: rows,
      xSplit: columns,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    };
    const params = { unitId: book.unitId, subUnitId: this.sheet.id, ...freeze };
    const undo = SetFrozenMutationFactory(book.injector, params);
    const id = SetFrozenMutation.id;
    book.journal.mutate(id, params, [{ id, params: undo }]);
  }
}
