import { MINUTES_A_DAY } from "../../kinds/clock";
import type { Overtime, OvertimeColumn } from "../records";
import type { Row } from "../row";
import type { OVERTIME } from "../sheets";
import type { Built, Table } from "../table";
import { startOf } from "../../kinds/moment";
import { Elsewhere } from "./elsewhere";
import { sayOverlaps } from "./overlap";

type Columns = (typeof OVERTIME)["columns"];

const NOT_WORKED: ReadonlySet<string | null> = new Set(["驳回", "撤销"]);

/** The overtime of the month; one over midnight belongs to the day on which it began. */
export function readOvertime(table: Table<Columns>): Overtime[] {
  const elsewhere = new Elsewhere(table);
  const overtime = table.records((row): Built<Overtime> => {
    const id = row.readPerson();
    const date = row.read("date");
    if (date !== null && !row.isInMonth(date)) return elsewhere.note(row, "date", date);
    const start = row.read("start")?.minutes ?? null;
    const end = afterStart(start, row.read("end")?.minutes ?? null);
    const appliedAt = row.read("appliedAt");
    const others = rest(row);
    if (id === null || date === null) return "incomplete";
    const unreadable = row.unreadable<OvertimeColumn>();
    return {
      place: row.place,
      id,
      date,
      start,
      end,
      ...others,
      appliedAt: appliedAt && startOf(appliedAt),
      unreadable,
    };
  });
  elsewhere.report();
  const stretches = overtime.flatMap(({ id, date, start, end, status, place }) => {
    if (start === null || end === null || NOT_WORKED.has(status)) return [];
    const midnight = date * MINUTES_A_DAY;
    return [{ id, start: midnight + start, end: midnight + end, row: place.row }];
  });
  sayOverlaps(table, stretches, "overlap.overtime", "date");
  return overtime;
}

function rest(row: Row<Columns>) {
  return {
    hours: row.read("hours"),
    approverId: row.read("approverId"),
    status: row.read("status"),
    timeOffInLieu: row.read("timeOffInLieu"),
  };
}

function afterStart(start: number | null, end: number | null): number | null {
  return start !== null && end !== null && end < start ? end + MINUTES_A_DAY : end;
}
