import type { CellValue } from "./content";
import { absenceRemark } from "./leaveType";
import { value, type CellReading } from "./reading";

/** What somebody did, as 奖惩 names it; 矿工 is read as 旷工. */
export function readMisdeed(cell: CellValue): CellReading<string> {
  const text = String(cell).trim();
  return value(text.replaceAll("矿工", "旷工"), absenceRemark(text));
}
