import { columnName, MAX_COLUMNS, MAX_ROWS } from "../../workbook/address";
import { columnOf } from "../address";
import { rewriteCode } from "./pieces";

/** A cell, whole columns or whole rows; the two cells of an area are met one after the other. */
const REFERENCE =
  /(?<![\p{L}\d_.$])(?:\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\d_.(!])/gu;
const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/**
 * A shared formula as it reads in another cell: relative references move with it (ECMA-376 part 1, 18.3.1.40).
 * A reference that leaves the sheet becomes #REF!.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteCode(formula, (code) =>
    code.replace(REFERENCE, (reference) => {
      const corners = reference.split(":").map((corner) => moveCorner(corner, rows, columns));
      return corners.includes(undefined) ? "#REF!" : corners.join(":");
    }),
  );
}

function moveCorner(corner: string, rows: number, columns: number): string | undefined {
  // In "$5" the sign before no letters belongs to the row.
  const [, first = "", letters = "", second = "", digits = ""] = CORNER.exec(corner) ?? [];
  const column = letters && !first ? movedColumn(letters, columns) : letters;
  const row = digits && !(second || (!letters && first)) ? movedRow(digits, rows) : digits;
  return column === undefined || row === undefined ? undefined : first + column + second + row;
}

function movedColumn(name: string, by: number): string | undefined {
  const column = columnOf(name) + by;
  return column >= 0 && column < MAX_COLUMNS ? columnName(column) : undefined;
}

function movedRow(number: string, by: number): string | undefined {
  const row = Number(number) + by;
  return row >= 1 && row <= MAX_ROWS ? String(row) : undefined;
}
