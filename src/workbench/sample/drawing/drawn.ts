import type { ISheetDataValidationRule, IWorksheetData } from "@univerjs/core";
import type { SheetExtras } from "../../../host/workbook/bookData";

/** A sheet as the book takes it in, with what Univer keeps beside it. */
export interface Drawn {
  name: string;
  sheet: Partial<IWorksheetData>;
  validations: ISheetDataValidationRule[];
  /** Notes by row and column. */
  notes: Record<number, Record<number, string>>;
  extras: Partial<SheetExtras>;
}

/** Points to pixels of a row's height. */
export const HEADER_HEIGHT = 34;
export const ROW_HEIGHT = 22;
