import type { ICellData, IRange } from "@univerjs/core";
import { formatArea, fromRange, parseArea, toRange } from "./address";
import type { Spill } from "./bookData";
import type { BookModel } from "./bookModel";
import type { Sheet } from "./sheet";

type Cells = Record<number, Record<number, Pick<ICellData, "v" | "t">>>;
type Ranges = Record<number, Record<number, IRange>>;

/** Puts the spilled values of an opened file where Univer keeps its own, so that they are there before calculation. */
export function restoreSpills({ formulas, unitId }: BookModel, sheets: readonly Sheet[]): void {
  const cells: Record<string, Cells> = {};
  const ranges: Record<string, Ranges> = {};
  for (const sheet of sheets) {
    for (const spill of sheet.extras.spills ?? []) {
      const area = parseArea(spill.ref);
      if (!area) continue;
      const { row, column } = area;
      ((ranges[sheet.id] ??= {})[row] ??= {})[column] = toRange(area);
      const ofSheet = (cells[sheet.id] ??= {});
      spill.cells.forEach((line, r) =>
        line.forEach((cell, c) => {
          (ofSheet[row + r] ??= {})[column + c] = cell;
        }),
      );
    }
  }
  formulas.setArrayFormulaRange({ ...formulas.getArrayFormulaRange(), [unitId]: ranges });
  formulas.setArrayFormulaCellData({ ...formulas.getArrayFormulaCellData(), [unitId]: cells });
}

/** Lets the grids grow to what is spilled over their end. */
export function growToSpills(book: BookModel, sheets: readonly Sheet[]): void {
  const spilled = book.formulas.getArrayFormulaRange()[book.unitId] as
    Record<string, Ranges | undefined> | undefined;
  for (const { id } of sheets) {
    const ranges = spilled?.[id];
    for (const range of Object.values(ranges ?? {}).flatMap((columns) => Object.values(columns))) {
      book.ensureSize(id, range.endRow + 1, range.endColumn + 1);
    }
  }
}

/** What the array formulas of a sheet spill now. */
export function spillsOf(book: BookModel, sheet: Sheet): Spill[] {
  const ranges: Ranges = book.formulas.getArrayFormulaRange()[book.unitId]?.[sheet.id] ?? {};
  return Object.entries(ranges).flatMap(([row, columns]) =>
    Object.entries(columns).flatMap(([column, range]) => {
      if (!sheet.spillArea(Number(row), Number(column))) return [];
      const area = fromRange(range);
      return { ref: formatArea(area), cells: sheet.read(area, (cell) => ({ v: cell?.v, t: cell?.t })) };
    }),
  );
}
