import type { Call, CallColumn } from "../records";
import type { CALLS } from "../sheets";
import type { Built, Table } from "../table";
import { Elsewhere } from "./elsewhere";

/** The month's calls. */
export function readCalls(table: Table<(typeof CALLS)["columns"]>): Call[] {
  const elsewhere = new Elsewhere(table);
  const calls = table.records((row): Built<Call> => {
    const date = row.read("date");
    const id = row.readPerson();
    if (date !== null && !row.isInMonth(date)) return elsewhere.note(row, "date", date);
    const rest = {
      place: row.place,
      rings: row.read("rings"),
      important: row.read("important"),
      record: row.read("record"),
    };
    if (date === null || id === null) return "incomplete";
    return { date, id, ...rest, unreadable: row.unreadable<CallColumn>() };
  });
  elsewhere.report();
  return calls;
}
