import { columnName, MAX_COLUMNS, MAX_ROWS } from "../../book/address";
import { columnOf } from "../address";
import { rewriteCode } from "./pieces";

const REFERENCE =
  /(?<![\p{L}\d_.$])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\d_.(!])/gu;

/**
 * A shared formula as it reads in another cell: relative references move with it (ECMA-376 part 1, 18.3.1.40).
 * A reference that leaves the sheet becomes #REF!.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const column = (fixed: string, name: string) => (fixed ? name : movedColumn(name, columns));
  const row = (fixed: string, number: string) => (fixed ? number : movedRow(number, rows));
  return rewriteCode(formula, (code) =>
    code.replace(REFERENCE, (whole, ...groups: (string | undefined)[]) => {
      const [c$, c, r$, r, a$, a, b$, b, m$, m, n$, n] = groups.map((group) => group ?? "") as string[];
      const moved = c
        ? [c$, column(c$ as string, c), r$, row(r$ as string, r as string)]
        : a
          ? [a$, column(a$ as string, a), ":", b$, column(b$ as string, b as string)]
          : [m$, row(m$ as string, m as string), ":", n$, row(n$ as string, n as string)];
      if (moved.includes(undefined)) return "#REF!";
      return c && columnOf(c) >= MAX_COLUMNS ? whole : moved.join("");
    }),
  );
}

function movedColumn(name: string, by: number): string | undefined {
  const column = columnOf(name) + by;
  return column >= 0 && column < MAX_COLUMNS ? columnName(column) : undefined;
}

function movedRow(number: string, by: number): string | undefined {
  const row = Number(number) + by;
  return row >= 1 && row <= MAX_ROWS ? String(row) : undefined;
}
