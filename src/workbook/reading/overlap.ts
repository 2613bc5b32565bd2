import { finding } from "../findings";
import type { RemarkFields } from "../remark";
import type { Row } from "../row";
import type { Columns, Table } from "../table";

/** What repeats: the one before is its field "first". */
type Repeated = "overlap.day" | "overlap.month" | "overlap.metric" | "id.duplicate";

/** Says that a row repeats what an earlier one already is about. */
export class Once<C extends Columns, P extends Repeated> {
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly table: Table<C>,
    private readonly problem: P,
    private readonly field: keyof C & string,
  ) {}

  check(row: Row<C>, key: string, fields: Omit<RemarkFields<P>, "first">): void {
    const first = this.seen.get(key);
    if (first === undefined) this.seen.set(key, row.place.row);
    else {
      const all = { ...fields, first: { cell: this.table.place(first, this.field) } };
      row.remark(this.problem, this.field, all as RemarkFields<P>);
    }
  }
}

/** A stretch of time of one person, with the row it stands in. */
export interface Stretch {
  id: string;
  row: number;
  /** Minutes; the end is exclusive. */
  start: number;
  end: number;
}

/** Says of each stretch that begins before an earlier one of the same person has ended. */
export function sayOverlaps<C extends Columns>(
  table: Table<C>,
  stretches: readonly Stretch[],
  problem: "overlap.leave" | "overlap.overtime",
  field: keyof C & string,
): void {
  const latest = new Map<string, Stretch>();
  const inOrder = [...stretches].sort((one, other) => one.start - other.start || one.row - other.row);
  for (const stretch of inOrder) {
    const before = latest.get(stretch.id);
    if (before && stretch.start < before.end) {
      const [first, second] = before.row < stretch.row ? [before, stretch] : [stretch, before];
      const fields = { first: { cell: table.place(first.row, field) } };
      table.findings.push(finding(problem, table.place(second.row, field), fields, { employee: stretch.id }));
    }
    if (!before || stretch.end > before.end) latest.set(stretch.id, stretch);
  }
}
