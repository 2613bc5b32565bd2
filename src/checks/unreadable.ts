import { cellOf, fullCellName, type CellPlace, type RowPlace } from "../kinds/place";
import { RECORD_NAMES } from "../workbook/reading/register";
import type { Records } from "../workbook/records";

/** The cells that could not be read. Reading has named them; that they are then blank is no finding of its own. */
export class UnreadableCells {
  private readonly cells = new Set<string>();

  constructor(records: Records) {
    for (const rows of rowsOf(records)) for (const row of rows) this.add(row);
  }

  has(place: CellPlace): boolean {
    return this.cells.size > 0 && this.cells.has(fullCellName(place));
  }

  private add(row: Rows[number]): void {
    for (const column of row.unreadable) this.cells.add(fullCellName(cellOf(row.place, column)));
  }
}

type Rows = readonly { place: RowPlace; unreadable: ReadonlySet<string> }[];

function rowsOf(records: Records): readonly Rows[] {
  return [records.people, ...RECORD_NAMES.map((name) => records[name])];
}
