import { cellOf, fullCellName, type CellPlace, type RowPlace } from "../../workbook/place";
import type { Records } from "../../workbook/records";

/** The cells that could not be read. Reading has named them; that they are then blank is no finding of its own. */
export class UnreadableCells {
  private readonly cells = new Set<string>();

  constructor(records: Records) {
    const { people, attendance, leaves, overtime, performance, commissions, discipline, adjustments } =
      records;
    for (const row of people) this.add(row);
    for (const row of attendance) this.add(row);
    for (const row of leaves) this.add(row);
    for (const row of overtime) this.add(row);
    for (const row of performance) this.add(row);
    for (const row of commissions) this.add(row);
    for (const row of discipline) this.add(row);
    for (const row of adjustments) this.add(row);
  }

  has(place: CellPlace): boolean {
    return this.cells.size > 0 && this.cells.has(fullCellName(place));
  }

  private add<Column extends string>(row: {
    place: RowPlace<Column>;
    unreadable: ReadonlySet<Column>;
  }): void {
    for (const column of row.unreadable) this.cells.add(fullCellName(cellOf(row.place, column)));
  }
}
