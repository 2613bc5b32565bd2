import type { ICellData, Nullable } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Area } from "../../book/address";
import { hasContent, WITHOUT_FORMULA } from "../../book/cellValue";
import type { Sheet } from "../../book/sheet";
import { OfficeError } from "../errors";
import { assertEditable } from "./access";

export interface CopyOptions {
  /** Excel.RangeCopyType: "All", "Formulas", "Values", "Formats". */
  what: string;
  skipBlanks: boolean;
  transpose: boolean;
}

/**
 * Copies cells. A target larger than the source is filled by repeating the source, a smaller one grows to it, as
 * Excel does. Relative references in copied formulas move with them.
 */
export function copyCells(from: Sheet, source: Area, to: Sheet, target: Area, options: CopyOptions): void {
  if (!["All", "Formulas", "Values", "Formats"].includes(options.what))
    throw new OfficeError("InvalidArgument");
  const cells = from.read(source, (cell) => cell);
  const rows = options.transpose ? source.columns : source.rows;
  const columns = options.transpose ? source.rows : source.columns;
  const filled = {
    ...target,
    rows: target.rows % rows === 0 ? target.rows : rows,
    columns: target.columns % columns === 0 ? target.columns : columns,
  };
  assertEditable(to, filled);
  const lexer = from.book.injector.get(LexerTreeBuilder);
  const styles = from.book.workbook.getStyles();
  for (let r = 0; r < filled.rows; r++) {
    for (let c = 0; c < filled.columns; c++) {
      const [sr, sc] = options.transpose ? [c % columns, r % rows] : [r % rows, c % columns];
      const cell = cells[sr]?.[sc];
      if (options.skipBlanks && !hasContent(cell)) continue;
      const moved = {
        rows: filled.row + r - source.row - sr,
        columns: filled.column + c - source.column - sc,
      };
      const formula = formulaOf(from, cell, source.row + sr, source.column + sc);
      const content = contentOf(
        cell,
        formula && lexer.moveFormulaRefOffset(formula, moved.columns, moved.rows),
        options.what,
      );
      const style = styles.getStyleByCell(cell) ?? null;
      const format = options.what === "All" || options.what === "Formats" ? { s: style } : {};
      to.put(filled.row + r, filled.column + c, { ...content, ...format });
      if (options.what === "All") to.put(filled.row + r, filled.column + c, { custom: cell?.custom ?? null });
    }
  }
}

function formulaOf(sheet: Sheet, cell: Nullable<ICellData>, row: number, column: number): string | null {
  if (!cell?.f && !cell?.si) return null;
  return cell.f || (sheet.sharedFormula(row, column) ?? null);
}

function contentOf(cell: Nullable<ICellData>, formula: string | null, what: string): ICellData {
  if (what === "Formats") return {};
  if (formula && what !== "Values") return { ...WITHOUT_FORMULA, v: null, t: null, f: formula };
  return {
    ...WITHOUT_FORMULA,
    v: cell?.v ?? null,
    t: cell?.t ?? null,
    p: what === "Values" ? null : (cell?.p ?? null),
  };
}
