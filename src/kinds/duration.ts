import { MINUTES_AN_HOUR } from "./clock";
import type { CellValue } from "./content";
import { converted, numberInText, readCount } from "./quantity";
import { unreadable, type CellReading } from "./reading";

const HOURS: ReadonlySet<string> = new Set(["小时", "时", "h", "hr", "hrs", "hour", "hours", "个小时"]);
const MINUTES: ReadonlySet<string> = new Set(["分钟", "分", "min", "mins", "minutes"]);

/** Hours: 2.5, "2.5", "2.5小时", "150分钟". */
export function readHours(cell: CellValue): CellReading<number> {
  if (typeof cell !== "string") return readCount(cell);
  const found = numberInText(cell);
  if (!found) return unreadable("cell.notNumber", cell);
  if (found.unit === "" || HOURS.has(found.unit)) return converted(cell, found.number);
  if (MINUTES.has(found.unit)) return converted(cell, found.number / MINUTES_AN_HOUR);
  return unreadable("cell.notNumber", cell);
}
