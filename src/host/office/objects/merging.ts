import {
  AddMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  RemoveMergeUndoMutationFactory,
  RemoveWorksheetMergeMutation,
} from "@univerjs/sheets";
import { fromRange, intersect, toRange, type Area } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { clearContents } from "../../workbook/styling";
import { assertAllowed } from "./access";

/** The merged areas that touch an area. */
export function mergedAreas(sheet: Sheet, area: Area): Area[] {
  return sheet.model
    .getMergeData()
    .map(fromRange)
    .filter((merge) => intersect(merge, area));
}

/** Merges an area, or with `across` each of its rows. As in Excel only the first cell keeps its value. */
export function mergeCells(sheet: Sheet, area: Area, across: boolean): void {
  assertAllowed(sheet);
  const pieces = across
    ? Array.from({ length: area.rows }, (_, r) => ({ ...area, row: area.row + r, rows: 1 }))
    : [area];
  unmergeCells(sheet, area);
  sheet.book.flush();
  for (const piece of pieces) {
    if (piece.columns > 1)
      clearContents(sheet, { ...piece, column: piece.column + 1, columns: piece.columns - 1 });
    if (piece.rows > 1) clearContents(sheet, { ...piece, row: piece.row + 1, rows: piece.rows - 1 });
  }
  const { book } = sheet;
  const ranges = pieces.filter((piece) => piece.rows * piece.columns > 1).map(toRange);
  if (ranges.length === 0) return;
  const params = { unitId: book.unitId, subUnitId: sheet.id, ranges };
  const undo = AddMergeUndoMutationFactory(book.injector, params);
  book.journal.mutate(AddWorksheetMergeMutation.id, params, [
    { id: RemoveWorksheetMergeMutation.id, params: undo },
  ]);
}

/** Parts every merged cell that touches the area. */
export function unmergeCells(sheet: Sheet, area: Area): void {
  assertAllowed(sheet);
  const ranges = mergedAreas(sheet, area).map(toRange);
  if (ranges.length === 0) return;
  const { book } = sheet;
  const params = { unitId: book.unitId, subUnitId: sheet.id, ranges };
  const undo = RemoveMergeUndoMutationFactory(book.injector, params);
  book.journal.mutate(RemoveWorksheetMergeMutation.id, params, [
    { id: AddWorksheetMergeMutation.id, params: undo },
  ]);
}
