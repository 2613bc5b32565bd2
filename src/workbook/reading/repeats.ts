import type { RemarkFields } from "../remark";
import type { Row } from "../row";
import type { SheetDefinition } from "../sheets/definition";
import type { Table } from "../table";

/** What repeats: the row before is its field "first". */
type Repeated = "overlap.day" | "overlap.month" | "overlap.metric";

/** Reports rows that are about what an earlier one is about already. */
export class Repeats<S extends SheetDefinition, P extends Repeated> {
  private readonly first = new Map<string, number>();

  constructor(
    private readonly table: Table<S>,
    private readonly problem: P,
    private readonly field: keyof S["columns"] & string,
  ) {}

  /** `subject`: what the row is about. */
  check(row: Row<S>, subject: string, fields: Omit<RemarkFields<P>, "first">): void {
    const first = this.first.get(subject);
    if (first === undefined) this.first.set(subject, row.place.row);
    else {
      const cell = this.table.place(first, this.field);
      row.remark(this.problem, this.field, { ...fields, first: { cell } } as RemarkFields<P>);
    }
  }
}
