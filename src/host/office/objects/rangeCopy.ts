import { generateRandomId, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  CFSubRuleType,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import { fromRange, intersect, toRange, type Area } from "../../workbook/address";
import { hasContent, WITHOUT_FORMULA } from "../../workbook/cellValue";
import type { Sheet } from "../../workbook/sheet";
import { OfficeError } from "../errors";
import { addRule, rulesOf } from "../../workbook/conditionalRules";
import { assertEditable } from "./access";
import { mergeCells, mergedAreas, unmergeCells } from "./merging";

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
  const tiles = tilesOf(filled, rows, columns);
  if (options.what === "All" || options.what === "Formats") copyRules(from, source, to, tiles, options);
  if (options.what === "All" && !options.transpose) copyMerges(from, source, to, filled, tiles);
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

/** Where the source comes to lie in the target, once for each repetition. */
function tilesOf(filled: Area, rows: number, columns: number): Area[] {
  const tiles: Area[] = [];
  for (let row = 0; row < filled.rows; row += rows) {
    for (let column = 0; column < filled.columns; column += columns) {
      tiles.push({ row: filled.row + row, column: filled.column + column, rows, columns });
    }
  }
  return tiles;
}

function copyMerges(from: Sheet, source: Area, to: Sheet, filled: Area, tiles: Area[]): void {
  const merges = mergedAreas(from, source).filter((merge) => isInside(merge, source));
  unmergeCells(to, filled);
  for (const tile of tiles) {
    for (const merge of merges) mergeCells(to, moved(merge, source, tile), false);
  }
}

function copyRules(from: Sheet, source: Area, to: Sheet, tiles: Area[], options: CopyOptions): void {
  if (options.transpose) return;
  for (const rule of [...rulesOf(from)].reverse()) {
    const areas = rule.ranges.flatMap((range) => intersect(fromRange(range), source) ?? []);
    const ranges = tiles.flatMap((tile) => areas.map((area) => toRange(moved(area, source, tile))));
    if (ranges.length > 0) addRule(to, { ...movedRule(from, rule, ranges), cfId: generateRandomId(8) });
  }
}

/** A rule's formula is relative to the first cell of its first area, and moves with it. */
function movedRule(sheet: Sheet, rule: IConditionFormattingRule, ranges: IRange[]): IConditionFormattingRule {
  const copy = { ...structuredClone(rule), ranges };
  const [before] = rule.ranges;
  const [after] = ranges;
  if (!isFormula(copy.rule) || !before || !after) return copy;
  const formula = copy.rule;
  const lexer = sheet.book.injector.get(LexerTreeBuilder);
  const columns = after.startColumn - before.startColumn;
  formula.value = lexer.moveFormulaRefOffset(formula.value, columns, after.startRow - before.startRow);
  return copy;
}

function moved(area: Area, source: Area, tile: Area): Area {
  return {
    ...area,
    row: area.row - source.row + tile.row,
    column: area.column - source.column + tile.column,
  };
}

function isInside(area: Area, whole: Area): boolean {
  const both = intersect(area, whole);
  return both !== null && both.rows === area.rows && both.columns === area.columns;
}

function isFormula(rule: IConditionFormattingRule["rule"]): rule is IFormulaHighlightCell {
  return "subType" in rule && rule.subType === CFSubRuleType.formula;
}
