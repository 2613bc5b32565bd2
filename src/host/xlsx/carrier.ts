/** What stays behind of an opened file so that saving loses nothing. Opaque outside this room. */
import type { BookData } from "../workbook/bookData";
import type { OpenedNames } from "./names";
import type { Package } from "./package/parts";
import type { OpenedConditions } from "./rules/conditionalFormats";
import type { OpenedNotes } from "./sheet/notes";
import type { Styles } from "./styles/readStyles";

export interface CarriedSheet {
  part: string;
  /** Relation of the workbook that leads to the part, and the sheet's number there. */
  relation: string;
  sheetId: string;
  conditions: OpenedConditions;
  notes: OpenedNotes;
  /** Part of each table, by Univer's id. */
  tables: Map<string, string>;
}

/** A chart sheet or dialog sheet: Univer has none, the file keeps it behind the same neighbour. */
export interface OtherSheet {
  id: string;
  raw: string;
  after: string | undefined;
}

export class Carrier {
  constructor(
    readonly parts: Package,
    readonly workbook: string,
    readonly styles: Styles,
    readonly sheets: ReadonlyMap<string, CarriedSheet>,
    readonly others: readonly OtherSheet[],
    readonly names: OpenedNames,
  ) {}
}

/** The carrier of a book that was opened from a file. */
export function carrierOf(book: BookData): Carrier | undefined {
  return book.carrier instanceof Carrier ? book.carrier : undefined;
}
