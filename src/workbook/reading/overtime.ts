import { MINUTES_A_DAY } from "../../kinds/clock";
import type { OVERTIME, Overtime } from "../sheets/overtime";
import type { Table } from "../table";
import { reportOverlaps } from "./overlaps";
import { readRows } from "./readRows";

const NOT_WORKED: ReadonlySet<string | null> = new Set(["驳回", "撤销"]);

/** The overtime of the month; one over midnight belongs to the day on which it began. */
export function readOvertime(table: Table<typeof OVERTIME>): Overtime[] {
  const overtime = readRows(table).map((record) => ({ ...record, end: afterStart(record) }));
  const stretches = overtime.flatMap(({ id, date, start, end, status, place }) => {
    if (start === null || end === null || NOT_WORKED.has(status)) return [];
    const midnight = date * MINUTES_A_DAY;
    return [{ id, start: midnight + start, end: midnight + end, row: place.row }];
  });
  reportOverlaps(table, stretches, "overlap.overtime", "date");
  return overtime;
}

function afterStart({ start, end }: Overtime): number | null {
  return start !== null && end !== null && end < start ? end + MINUTES_A_DAY : end;
}
