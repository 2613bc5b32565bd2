import type { SampleSheet } from "./story/row";

/** Every sheet of the sample has its header in the first row. */
export const HEADER_ROWS = 1;

/** The zero-based row and column of a field of a row by its key. */
export function placeOf(
  { definition, rows }: SampleSheet,
  key: string,
  field: string,
): { row: number; column: number } {
  const row = rows.findIndex((one) => one.key === key);
  const column = Object.keys(definition.columns).indexOf(field);
  if (row < 0 || column < 0) throw new Error(`The sample's ${definition.zh} has no cell ${key} ${field}`);
  return { row: row + HEADER_ROWS, column };
}
