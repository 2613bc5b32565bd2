import type { CALENDAR, CalendarEntry } from "../sheets/calendar";
import type { Table } from "../table";
import { readRows } from "./readRows";
import { Repeats } from "./repeats";

/** The days whose kind the workbook gives itself. */
export function readCalendarDays(table: Table<typeof CALENDAR>): CalendarEntry[] {
  const repeats = new Repeats(table, "overlap.day", "date");
  return readRows(table, ({ date }, row) => {
    repeats.check(row, String(date), { day: { day: date } });
  });
}
