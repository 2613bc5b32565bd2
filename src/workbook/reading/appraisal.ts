import type { APPRAISAL, Appraisal } from "../sheets/appraisal";
import type { Table } from "../table";
import { readRows } from "./readRows";
import { Repeats } from "./repeats";

/** The month's appraisal, metric by metric. */
export function readAppraisals(table: Table<typeof APPRAISAL>): Appraisal[] {
  const repeats = new Repeats(table, "overlap.metric", "metric");
  return readRows(table, ({ id, month, metric }, row) => {
    repeats.check(row, `${id} ${month} ${metric}`, { metric });
  });
}
