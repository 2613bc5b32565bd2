import type { CellValue } from "../image";
import { plain } from "./typed";

/** What people write for "not filled in"; never 0. */
const NOT_FILLED_IN: ReadonlySet<string> = new Set([
  "",
  "无",
  "/",
  "\\",
  "-",
  "--",
  "---",
  "—",
  "——",
  "–",
  "'",
]);

/** Whether nothing is filled in: an empty cell, spaces, or a mark for "none" (--, 无, /, —). */
export function isBlank(cell: CellValue): boolean {
  if (typeof cell !== "string") return false;
  return cell === "" || (cell.length < 8 && NOT_FILLED_IN.has(plain(cell))) || cell.trim() === "";
}
