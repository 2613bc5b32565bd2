import type { PERFORMANCE, Performance } from "../sheets/performance";
import type { Table } from "../table";
import { readRows } from "./readRows";
import { Repeats } from "./repeats";

/** The month's plans and results. */
export function readPerformance(table: Table<typeof PERFORMANCE>): Performance[] {
  const repeats = new Repeats(table, "overlap.month", "id");
  return readRows(table, ({ id, month }, row) => {
    repeats.check(row, `${id} ${month}`, { month: { month } });
  });
}
