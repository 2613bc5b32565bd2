import { MINUTES_A_DAY } from "../../kinds/clock";
import type { Day } from "../../kinds/day";
import type { Attendance, AttendanceColumn } from "../records";
import type { Row } from "../row";
import type { ATTENDANCE } from "../sheets";
import type { Built, Table } from "../table";
import { Elsewhere } from "./elsewhere";
import { Once } from "./overlap";

type Columns = (typeof ATTENDANCE)["columns"];

/** Nobody works longer from one punch to the next; beyond it the two punches are the wrong way round. */
const LONGEST_SHIFT = 14 * 60;

/** The punches of the month. */
export function readAttendance(table: Table<Columns>): Attendance[] {
  const elsewhere = new Elsewhere(table);
  const once = new Once(table, "overlap.day", "date");
  const records = table.records((row): Built<Attendance> => {
    const id = row.readPerson();
    const date = row.read("date");
    if (date !== null && !row.isInMonth(date)) return elsewhere.note(row, "date", date);
    if (id === null || date === null) return "incomplete";
    once.check(row, `${id} ${date}`, { day: { day: date } });
    const clockIn = minutesFrom(row, "clockIn", date);
    const clockOut = afterMidnight(row, clockIn, minutesFrom(row, "clockOut", date));
    const shift = row.read("shift");
    const note = row.read("note");
    const unreadable = row.unreadable<AttendanceColumn>();
    return { place: row.place, id, date, shift, clockIn, clockOut, note, unreadable };
  });
  elsewhere.report();
  return records;
}

/** A punch in minutes from the midnight that begins `date`; a date-time may lie on the day after. */
function minutesFrom(row: Row<Columns>, field: "clockIn" | "clockOut", date: Day): number | null {
  const clock = row.read(field);
  if (!clock) return null;
  const days = clock.day === null ? 0 : clock.day - date;
  if (clock.day === null || days === 0 || days === 1) return clock.minutes + days * MINUTES_A_DAY;
  return row.refuse("cell.clockDay", field, { day: { day: clock.day }, date: { day: date } });
}

/** A punch out before the punch in is of the next day, unless that would make too long a shift. */
function afterMidnight(row: Row<Columns>, clockIn: number | null, clockOut: number | null): number | null {
  if (clockIn === null || clockOut === null || clockOut >= clockIn) return clockOut;
  if (clockOut + MINUTES_A_DAY - clockIn <= LONGEST_SHIFT) return clockOut + MINUTES_A_DAY;
  return row.refuse("order.clocks", "clockOut", { first: { clock: clockIn }, second: { clock: clockOut } });
}
