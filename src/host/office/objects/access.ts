import type { Area } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { bounded } from "../../workbook/styling";
import { OfficeError } from "../errors";

/** What a protected sheet may still allow, by Excel's names of the options. */
export type ProtectionOption =
  | "allowAutoFilter"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowEditObjects"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertHyperlinks"
  | "allowInsertRows"
  | "allowPivotTables"
  | "allowSort";

/** Throws AccessDenied when the sheet's protection forbids a change of these cells' content. */
export function assertEditable(sheet: Sheet, area: Area): void {
  if (!sheet.extras.protection.protected) return;
  const cells = bounded(sheet, area);
  for (let row = cells.row; row < cells.row + cells.rows; row++) {
    for (let column = cells.column; column < cells.column + cells.columns; column++) {
      if (sheet.isLocked(row, column)) throw new OfficeError("AccessDenied");
    }
  }
}

/** Throws AccessDenied when the sheet is protected and does not allow this kind of change. */
export function assertAllowed(sheet: Sheet, option?: ProtectionOption): void {
  const { protection } = sheet.extras;
  if (!protection.protected) return;
  if (option === undefined || protection.options?.[option] !== true) throw new OfficeError("AccessDenied");
}
