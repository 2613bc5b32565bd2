import { finding } from "../findings";
import type { SheetDefinition } from "../sheets/definition";
import type { Table } from "../table";

/** A stretch of time of one person, with the row it stands in. */
export interface Stretch {
  id: string;
  row: number;
  /** Minutes; the end is exclusive. */
  start: number;
  end: number;
}

/** Reports each stretch that begins before an earlier one of the same person has ended. */
export function reportOverlaps<S extends SheetDefinition>(
  table: Table<S>,
  stretches: readonly Stretch[],
  problem: "overlap.leave" | "overlap.overtime",
  field: keyof S["columns"] & string,
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
