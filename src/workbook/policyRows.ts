import type { WorkbookImage } from "./image";
import { locate } from "./locate";
import { readCalendarDays } from "./reading/calendar";
import { readPolicy } from "./reading/policy";
import type { CalendarEntry, PolicyEntry } from "./records";
import { CALENDAR, POLICY } from "./sheets";
import type { SheetDefinition } from "./sheets/definition";
import { Table, type Columns } from "./table";

/** The rows of 政策 as typed, whatever the month. What is wrong with them is said when a month is read. */
export function readPolicyRows(image: WorkbookImage): PolicyEntry[] {
  return readAlone(image, POLICY, readPolicy);
}

/** The days of 日历, whatever the month. */
export function readCalendar(image: WorkbookImage): CalendarEntry[] {
  return readAlone(image, CALENDAR, readCalendarDays);
}

function readAlone<C extends Columns, R>(
  image: WorkbookImage,
  definition: SheetDefinition<C>,
  read: (table: Table<C>) => R[],
): R[] {
  const located = locate(image, null, [definition]).found.get(definition);
  return located ? read(new Table<C>(located, { date1904: image.date1904, month: null }, null)) : [];
}
