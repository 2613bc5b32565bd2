import type { Located } from "./locate";

/** So many digits the workbook's IDs have where they begin with a zero; null when they do not, or differ. */
export function idWidth(located: Iterable<Located>): number | null {
  const widths = new Set<number>();
  for (const { sheet, header } of located) {
    const column = header.columns["id"];
    if (column === undefined) continue;
    for (const row of sheet.values.slice(header.firstRow - sheet.firstRow)) {
      const cell = row[column - sheet.firstColumn];
      if (typeof cell === "string" && /^\s*0\d+\s*$/.test(cell)) widths.add(cell.trim().length);
    }
  }
  const [width, ...others] = widths;
  return width !== undefined && others.length === 0 ? width : null;
}
