import type { CalendarColumn, CalendarEntry } from "../records";
import type { CALENDAR } from "../sheets";
import type { Built, Table } from "../table";
import { Once } from "./overlap";

/** The days whose kind the workbook gives itself. */
export function readCalendarDays(table: Table<(typeof CALENDAR)["columns"]>): CalendarEntry[] {
  const once = new Once(table, "overlap.day", "date");
  return table.records((row): Built<CalendarEntry> => {
    const date = row.read("date");
    const kind = row.read("kind");
    const note = row.read("note");
    if (date === null || kind === null) return "incomplete";
    once.check(row, String(date), { day: { day: date } });
    return { place: row.place, date, kind, note, unreadable: row.unreadable<CalendarColumn>() };
  });
}
