import { plain, type CellValue } from "./content";
import { unreadable, value, valueOf, type CellReading } from "./reading";

const SEPARATOR = /\s*[,、;|]\s*/;

/** Values in one cell, parted by commas, semicolons or strokes; each is read as one alone would be. */
export function readList<V>(
  cell: CellValue,
  read: (item: string) => CellReading<V>,
  separator = SEPARATOR,
): CellReading<V[]> {
  const items = plain(String(cell))
    .split(separator)
    .filter((item) => item !== "")
    .map((item) => valueOf(read(item)));
  const isWhole = items.length > 0 && items.every((item) => item !== null);
  return isWhole ? value(items) : unreadable("cell.unknownWord", cell);
}
