import { MINUTES_AN_HOUR } from "./clock";
import type { CellValue } from "./content";
import { converted, isUnit, numberInText, readCount } from "./quantity";
import { unreadable, type CellReading } from "./reading";

/** Hours: 2.5, "2.5", "2.5小时", "150分钟". */
export function readHours(cell: CellValue): CellReading<number> {
  if (typeof cell !== "string") return readCount(cell);
  const found = numberInText(cell);
  if (!found) return unreadable("cell.notNumber", cell);
  if (found.unit === "" || isUnit(found.unit, "hours")) return converted(cell, found.number);
  if (isUnit(found.unit, "minutes")) return converted(cell, found.number / MINUTES_AN_HOUR);
  return unreadable("cell.notNumber", cell);
}
