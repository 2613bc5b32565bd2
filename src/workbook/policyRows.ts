import type { WorkbookImage } from "./image";
import { locate } from "./locate";
import { READINGS, type SheetReading } from "./reading/register";
import type { CalendarEntry, PolicyEntry } from "./records";
import type { SheetDefinition } from "./sheets/definition";
import { Table } from "./table";

/** The rows of 政策 as typed, whatever the month. What is wrong with them is reported when a month is read. */
export function readPolicyRows(image: WorkbookImage): PolicyEntry[] {
  return readAlone(image, READINGS.policy);
}

/** The days of 日历, whatever the month. */
export function readCalendar(image: WorkbookImage): CalendarEntry[] {
  return readAlone(image, READINGS.calendar);
}

function readAlone<S extends SheetDefinition, R>(
  image: WorkbookImage,
  { sheet, read }: SheetReading<S, R>,
): R[] {
  const located = locate(image, null, [sheet]).found.get(sheet);
  return located ? read(new Table<S>(located, { date1904: image.date1904, month: null }, null)) : [];
}
