import { addDays, weekday } from "../../kinds/day";
import { firstDay, lastDay } from "../../kinds/month";
import type { Meeting, MeetingColumn } from "../records";
import type { MEETINGS } from "../sheets";
import type { Built, Table } from "../table";
import { Elsewhere } from "./elsewhere";

/** The month's meetings, and those of the week of its first day: a 周会 is for the whole week. */
export function readMeetings(table: Table<(typeof MEETINGS)["columns"]>): Meeting[] {
  const { month } = table.setting;
  const from = month === null ? -Infinity : mondayBefore(firstDay(month));
  const to = month === null ? Infinity : lastDay(month);
  const elsewhere = new Elsewhere(table);
  const meetings = table.records((row): Built<Meeting> => {
    const date = row.read("date");
    if (date !== null && (date < from || date > to)) return elsewhere.note(row, "date", date);
    const type = row.read("type");
    const host = row.read("host");
    if (date === null || type === null) return "incomplete";
    return { place: row.place, date, type, host, unreadable: row.unreadable<MeetingColumn>() };
  });
  elsewhere.report();
  return meetings;
}

function mondayBefore(day: ReturnType<typeof firstDay>) {
  return addDays(day, 1 - weekday(day));
}
