import { clockInText, MINUTES_A_DAY, formatClock, typedClock } from "./clock";
import { plain, type CellValue } from "./content";
import { unreadable, value, type CellReading } from "./reading";

/** What stands between two ends: 9:00-12:00, 50~100, 9:00 至 12:00. */
export const BETWEEN = /\s*(?:-|~|至|到|—|–)\s*/;

/** Minutes since midnight, end exclusive; past 1,440 where it ends on the next day. */
export type Slot = readonly [start: number, end: number];

/** "9:00-12:00" as a slot, "22:00-6:00" over midnight; null when it is none. */
function slotInText(text: string): Slot | null {
  const [start, end, ...more] = plain(text).split(BETWEEN).map(clockInText);
  if (start === null || start === undefined || end === null || end === undefined || more.length > 0)
    return null;
  return [start, end > start ? end : end + MINUTES_A_DAY];
}

const SPELT = /(\d{1,2}:\d{2})\s*[-–—~至到]\s*(?:次日)?\s*(\d{1,2}:\d{2})/g;

/** The slots that a text spells out, one after the other: "9:00-12:00 14:00-18:00". */
export function slotsInText(text: string): Slot[] {
  const slots = [...text.matchAll(SPELT)].map(([, start, end]) => slotInText(`${start}-${end}`));
  return slots.filter((slot) => slot !== null);
}

/** "22:00–24:00", as people read it. */
export function formatSpan([start, end]: Slot): string {
  return `${formatClock(start)}–${end === MINUTES_A_DAY ? "24:00" : formatClock(end)}`;
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
