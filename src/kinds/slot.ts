import { clockInText, MINUTES_A_DAY, typedClock } from "./clock";
import { plain, type CellValue } from "./content";
import { unreadable, value, type CellReading } from "./reading";

/** What stands between two ends: 9:00-12:00, 50~100, 9:00 至 12:00. */
export const BETWEEN = /\s*(?:-|~|至|到|—|–)\s*/;

/** Minutes since midnight, end exclusive; past 1,440 where it ends on the next day. */
export type Slot = readonly [start: number, end: number];

/** "9:00-12:00" as a slot, "22:00-6:00" over midnight; null when it is none. */
export function slotInText(text: string): Slot | null {
  const [start, end, ...more] = plain(text).split(BETWEEN).map(clockInText);
  if (start === null || start === undefined || end === null || end === undefined || more.length > 0)
    return null;
  return [start, end > start ? end : end + MINUTES_A_DAY];
}

/** "9:00-12:00", as it is typed. */
export function formatSlot([start, end]: Slot): string {
  return `${typedClock(start)}-${typedClock(end)}`;
}

/** A cell of 值班 with a slot (hh:mm-hh:mm). */
export function readSlot(cell: CellValue): CellReading<Slot> {
  const slot = typeof cell === "string" ? slotInText(cell) : null;
  return slot === null ? unreadable("cell.notSlot", cell) : value(slot);
}
