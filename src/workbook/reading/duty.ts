import { addDays } from "../../kinds/day";
import type { Duty, DutyColumn } from "../records";
import type { DUTY } from "../sheets";
import type { Built, Table } from "../table";
import { Elsewhere } from "./elsewhere";

/** The month's duty, and that of the day before it, whose slots may end after midnight. */
export function readDuties(table: Table<(typeof DUTY)["columns"]>): Duty[] {
  const elsewhere = new Elsewhere(table);
  const duties = table.records((row): Built<Duty> => {
    const date = row.read("date");
    const slot = row.read("slot");
    const id = row.readPerson();
    if (date !== null && !row.isInMonth(date) && !row.isInMonth(addDays(date, 1))) {
      return elsewhere.note(row, "date", date);
    }
    if (date === null || slot === null || id === null) return "incomplete";
    return { place: row.place, date, slot, id, unreadable: row.unreadable<DutyColumn>() };
  });
  elsewhere.report();
  return duties;
}
