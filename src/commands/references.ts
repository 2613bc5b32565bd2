import type { CellPlace } from "../kinds/place";

/** A cell or range in a formula, with its sheet's name where the formula gives one; no part of a longer word. */
const REFERENCE =
  /(?<![\w.$!\p{L}])(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\w(.!])/gu;
const TEXT = /"(?:[^"]|"")*"/g;

/**
 * The cells that a formula refers to. Where it spills, `row` and `column` say which element is meant: of a range, the
 * cell that stands for that element, else its first.
 */
export function referencesIn(formula: string, sheet: string, row = 0, column = 0): CellPlace[] {
  return [...formula.replace(TEXT, '""').matchAll(REFERENCE)].map((match) => {
    const [, name, letters = "", number, lastLetters, lastNumber] = match;
    const top = Number(number) - 1;
    const left = columnOf(letters);
    const bottom = lastNumber === undefined ? top : Number(lastNumber) - 1;
    const right = lastLetters === undefined ? left : columnOf(lastLetters);
    return {
      sheet: name === undefined ? sheet : unquoted(name),
      row: top + row <= bottom ? top + row : top,
      column: left + column <= right ? left + column : left,
    };
  });
}

/** A sheet's name without the quotes that a formula puts around it. */
function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** 2 for "C", 26 for "AA". */
function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
