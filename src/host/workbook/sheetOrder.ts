import {
  CopySheetCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { generateRandomId } from "@univerjs/core";
import type { Book } from "./book";
import type { SheetVisibility } from "./bookData";
import { NEW_SHEET } from "./newBook";
import type { Sheet } from "./sheet";

const NAME_LENGTH = 31;
const FORBIDDEN = /[\\/?*[\]:]/;

/** Why a sheet cannot have a name: another has it ("taken"), or Excel takes no such name ("invalid"). */
export function sheetNameProblem(book: Book, name: string, own?: Sheet): "taken" | "invalid" | null {
  const wrong = name === "" || name.length > NAME_LENGTH || FORBIDDEN.test(name) || /^'|'$/.test(name);
  if (wrong) return "invalid";
  const other = book.sheetNamed(name);
  return other && other !== own ? "taken" : null;
}

/** Adds an empty sheet behind the others. */
export function addSheet(book: Book, name: string): Sheet {
  const id = generateRandomId(6);
  book.journal.command(InsertSheetCommand.id, {
    unitId: book.unitId,
    index: book.sheets.length,
    sheet: { id, name, ...NEW_SHEET },
  });
  return book.sheet(id);
}

/** Copies a sheet with all that it holds; null when Univer refuses. The copy comes behind it, named "… (2)". */
export function copySheet(book: Book, sheet: Sheet): Sheet | null {
  book.flush();
  const before = new Set(book.sheets);
  book.journal.command(CopySheetCommand.id, { unitId: book.unitId, subUnitId: sheet.id });
  const copied = book.sheets.find((one) => !before.has(one));
  if (!copied) return null;
  book.adoptExtras(copied.id, sheet.id);
  renameSheet(copied, copyName(book, sheet.name));
  return copied;
}

function copyName(book: Book, name: string): string {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let n = 2; ; n++) {
    const suffix = ` (${n})`;
    const candidate = base.slice(0, NAME_LENGTH - suffix.length) + suffix;
    if (!book.sheetNamed(candidate)) return candidate;
  }
}

/** Renames a sheet; formulas that name it follow. */
export function renameSheet(sheet: Sheet, name: string): void {
  const { book } = sheet;
  book.flush();
  book.journal.command(SetWorksheetNameCommand.id, { unitId: book.unitId, subUnitId: sheet.id, name });
}

export function deleteSheet(sheet: Sheet): void {
  const { book } = sheet;
  book.flush();
  book.journal.command(RemoveSheetCommand.id, { unitId: book.unitId, subUnitId: sheet.id });
}

/** Moves a sheet to a position among all sheets. */
export function moveSheet(sheet: Sheet, position: number): void {
  const { book } = sheet;
  if (sheet.position === position) return;
  const target = { unitId: book.unitId, subUnitId: sheet.id };
  const from = sheet.position;
  const id = SetWorksheetOrderMutation.id;
  book.journal.mutate(id, { ...target, fromOrder: from, toOrder: position }, [
    { id, params: { ...target, fromOrder: position, toOrder: from } },
  ]);
}

/** Shows or hides a sheet. Univer hides in one way; "VeryHidden" is kept beside it. */
export function showSheet(book: Book, sheet: Sheet, visibility: SheetVisibility): void {
  const hidden = visibility === "Visible" ? 0 : 1;
  if (sheet.model.isSheetHidden() !== hidden) {
    const target = { unitId: book.unitId, subUnitId: sheet.id };
    const id = SetWorksheetHideMutation.id;
    book.journal.mutate(id, { ...target, hidden }, [{ id, params: { ...target, hidden: 1 - hidden } }]);
  }
  sheet.extras.visibility = visibility;
  if (hidden && book.activeSheet === sheet)
    book.activate(book.sheets.find((one) => one.visibility === "Visible") ?? sheet);
}
