import { folded, plain, type CellValue } from "./content";
import { BLANK, unreadable, value, type CellReading } from "./reading";

/** From here on Excel no longer keeps every digit of a number (15 digits). */
const DIGITS_LOST_FROM = 1e15;
const NOT_THERE: ReadonlySet<string> = new Set([
  ...Array.from("×✗✘x否缺"),
  "未提供",
  "没有",
  "缺失",
  "暂缺",
  "未收到",
  "no",
  "n",
  "none",
]);

/** Text as it stands, without spaces at the ends; numbers as their digits. */
export function readText(cell: CellValue): CellReading<string> {
  return value(typeof cell === "string" ? cell.trim() : String(cell));
}

/** A word or a key as typed, made plain. */
export function readWord(cell: CellValue): CellReading<string> {
  return value(plain(String(cell)));
}

/** A number that is a name (order number): its digits as text. */
export function readCode(cell: CellValue): CellReading<string> {
  if (typeof cell === "number" && Math.abs(cell) >= DIGITS_LOST_FROM) {
    return unreadable("cell.digitsLost", cell);
  }
  return value(plain(String(cell)));
}

/** The number or presence of a document; ×, 否, 缺 and the like say that there is none. */
export function readDocument(cell: CellValue): CellReading<string> {
  if (cell === false || (typeof cell === "string" && NOT_THERE.has(folded(cell)))) return BLANK;
  return readCode(cell);
}
