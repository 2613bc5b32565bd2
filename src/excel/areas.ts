import { cellName } from "../kinds/place";

/** A rectangle of a sheet, zero-based. */
export interface Area {
  top: number;
  left: number;
  rows: number;
  columns: number;
}

/** Excel takes 8,192 characters of addresses at most; a quarter of it keeps a request readable. */
const CHARACTERS_A_LIST = 2_000;

/** "B2:C9" */
function addressOf({ top, left, rows, columns }: Area): string {
  const first = cellName({ sheet: "", row: top, column: left });
  if (rows === 1 && columns === 1) return first;
  return `${first}:${cellName({ sheet: "", row: top + rows - 1, column: left + columns - 1 })}`;
}

/** The area of a range whose position and size are loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, rows: rowCount, columns: columnCount };
}

/** The areas' addresses joined by commas, in lists that Excel takes. */
export function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  for (const address of areas.map(addressOf)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < CHARACTERS_A_LIST) {
      lists[lists.length - 1] = `${last},${address}`;
    } else {
      lists.push(address);
    }
  }
  return lists;
}

/** Single cells as areas, those below one another as one. */
export function stacked(cells: readonly { row: number; column: number }[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: Area[] = [];
  for (const { row, column } of sorted) {
    const last = areas.at(-1);
    if (last?.left === column && last.top + last.rows === row) last.rows += 1;
    else areas.push({ top: row, left: column, rows: 1, columns: 1 });
  }
  return areas;
}
