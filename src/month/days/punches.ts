import type { Day } from "../../kinds/day";
import type { Attendance } from "../../workbook/records";

/** The punches of a day, in minutes since its midnight, and the row that shows them. */
export interface Punches {
  row: Attendance;
  clockIn: number | null;
  clockOut: number | null;
}

/** Two rows of one day (上午, 下午) are one: first in, last out. */
export function rowsByDay(rows: readonly Attendance[]): Map<Day, Punches> {
  const days = new Map<Day, Punches>();
  for (const row of rows) {
    const known = days.get(row.date);
    if (!known) days.set(row.date, { row, clockIn: row.clockIn, clockOut: row.clockOut });
    else {
      known.clockIn = least(known.clockIn, row.clockIn);
      known.clockOut = greatest(known.clockOut, row.clockOut);
    }
  }
  return days;
}

function least(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

function greatest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}
