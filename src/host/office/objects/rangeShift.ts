import { Direction } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import { isWholeColumns, isWholeRows, toRange, type Area } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { bounded } from "../../workbook/styling";
import { OfficeError } from "../errors";
import { RangeObject, type Session } from "../hostObject";
import { assertAllowed } from "./access";

type Axis = "row" | "column";

/** Makes room: whole rows and columns are inserted, other cells move "Down" or "Right". */
export async function insertCells(session: Session, sheet: Sheet, area: Area, shift: string): Promise<void> {
  const { book } = sheet;
  book.flush();
  const range = { ...toRange(bounded(sheet, area)) };
  const target = { unitId: book.unitId, subUnitId: sheet.id, range };
  if (isWholeRows(area)) {
    assertAllowed(sheet, "allowInsertRows");
    book.ensureSize(sheet.id, area.row + 1, 0);
    book.journal.command(InsertRowByRangeCommand.id, { ...target, direction: Direction.UP });
    shiftReferences(session, sheet, "row", area.row, area.rows);
    return;
  }
  if (isWholeColumns(area)) {
    assertAllowed(sheet, "allowInsertColumns");
    book.ensureSize(sheet.id, 0, area.column + 1);
    book.journal.command(InsertColByRangeCommand.id, { ...target, direction: Direction.LEFT });
    shiftReferences(session, sheet, "column", area.column, area.columns);
    return;
  }
  assertAllowed(sheet);
  await book.journal.commandAsync(
    moving(shift, InsertRangeMoveDownCommand.id, InsertRangeMoveRightCommand.id),
    target,
  );
}

/** Removes cells: whole rows and columns go, other cells move "Up" or "Left". */
export async function deleteCells(session: Session, sheet: Sheet, area: Area, shift: string): Promise<void> {
  const { book } = sheet;
  book.flush();
  const range = toRange(bounded(sheet, area));
  const target = { unitId: book.unitId, subUnitId: sheet.id, range };
  if (isWholeRows(area)) {
    assertAllowed(sheet, "allowDeleteRows");
    if (area.row < sheet.model.getRowCount()) book.journal.command(RemoveRowByRangeCommand.id, target);
    shiftReferences(session, sheet, "row", area.row, -area.rows);
    return;
  }
  if (isWholeColumns(area)) {
    assertAllowed(sheet, "allowDeleteColumns");
    if (area.column < sheet.model.getColumnCount()) book.journal.command(RemoveColByRangeCommand.id, target);
    shiftReferences(session, sheet, "column", area.column, -area.columns);
    return;
  }
  assertAllowed(sheet);
  await book.journal.commandAsync(
    moving(shift, DeleteRangeMoveUpCommand.id, DeleteRangeMoveLeftCommand.id),
    target,
  );
}

function moving(shift: string, vertical: string, horizontal: string): string {
  if (shift === "Down" || shift === "Up") return vertical;
  if (shift === "Right" || shift === "Left") return horizontal;
  throw new OfficeError("InvalidArgument");
}

/** Ranges that the client keeps move with the cells that they name. */
function shiftReferences(session: Session, sheet: Sheet, axis: Axis, from: number, by: number): void {
  const count = axis === "row" ? "rows" : "columns";
  for (const object of session.references.objects()) {
    if (!(object instanceof RangeObject) || object.sheet !== sheet || object.area[axis] < from) continue;
    if (by < 0 && object.area[axis] + object.area[count] <= from - by) continue;
    object.area = { ...object.area, [axis]: Math.max(from, object.area[axis] + by) };
  }
}
