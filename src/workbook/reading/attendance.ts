import { MINUTES_A_DAY } from "../../kinds/clock";
import type { Day } from "../../kinds/day";
import type { Row } from "../row";
import { recordsOf, type RowResult } from "../rows";
import type { ATTENDANCE, Attendance } from "../sheets/attendance";
import type { Table } from "../table";
import { OtherMonths } from "./otherMonths";
import { Repeats } from "./repeats";

type AttendanceRow = Row<typeof ATTENDANCE>;

/** Nobody works longer from one punch to the next; beyond it the two punches are the wrong way round. */
const LONGEST_SHIFT = 14 * 60;

/** The punches of the month. Those of nobody known, or of no day, are not judged. */
export function readAttendance(table: Table<typeof ATTENDANCE>): Attendance[] {
  const others = new OtherMonths(table);
  const repeats = new Repeats(table, "overlap.day", "date");
  const records = recordsOf(table, (row): RowResult<Attendance> => {
    const id = row.read("id");
    const date = row.read("date");
    if (date !== null && others.has(date)) return others.add(row, "date", date);
    if (id === null || date === null) return "incomplete";
    repeats.check(row, `${id} ${date}`, { day: { day: date } });
    const clockIn = minutesFrom(row, "clockIn", date);
    const clockOut = afterMidnight(row, clockIn, minutesFrom(row, "clockOut", date));
    return row.record(row.fields({ id, date, clockIn, clockOut })) ?? "incomplete";
  });
  others.report();
  return records;
}

/** A punch in minutes from the midnight that begins `date`; a date-time may lie on the day after. */
function minutesFrom(row: AttendanceRow, field: "clockIn" | "clockOut", date: Day): number | null {
  const clock = row.read(field);
  if (!clock) return null;
  const days = clock.day === null ? 0 : clock.day - date;
  if (clock.day === null || days === 0 || days === 1) return clock.minutes + days * MINUTES_A_DAY;
  return row.refuse("cell.clockDay", field, { day: { day: clock.day }, date: { day: date } });
}

/** A punch out before the punch in is of the next day, unless that would make too long a shift. */
function afterMidnight(row: AttendanceRow, clockIn: number | null, clockOut: number | null): number | null {
  if (clockIn === null || clockOut === null || clockOut >= clockIn) return clockOut;
  if (clockOut + MINUTES_A_DAY - clockIn <= LONGEST_SHIFT) return clockOut + MINUTES_A_DAY;
  return row.refuse("order.clocks", "clockOut", { first: { clock: clockIn }, second: { clock: clockOut } });
}
