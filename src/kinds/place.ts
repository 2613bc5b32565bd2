/** A cell of the workbook: sheet name, zero-based row and column. */
export interface CellPlace {
  sheet: string;
  row: number;
  column: number;
}

/** A record's row and where each of its columns stands, so that a finding can name the cell. */
export interface RowPlace<Column extends string = string> {
  sheet: string;
  row: number;
  /** Zero-based column by field name; absent when the sheet has no such column. */
  columns: Readonly<Partial<Record<Column, number>>>;
}

/** The cell of one field of a record; the row's first known column when the sheet lacks that field. */
export function cellOf<Column extends string>(place: RowPlace<Column>, column: Column): CellPlace {
  const known = place.columns[column] ?? Math.min(...(Object.values(place.columns) as number[]), Infinity);
  return { sheet: place.sheet, row: place.row, column: Number.isFinite(known) ? known : 0 };
}

/** "C" for 2, "AA" for 26. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** "D7" */
export function cellName(place: CellPlace): string {
  return `${columnName(place.column)}${place.row + 1}`;
}

/** "绩效!D7"; the sheet is quoted where Excel needs it. */
export function fullCellName(place: CellPlace): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(place.sheet) && !/^[A-Z]{1,3}\d+$/i.test(place.sheet);
  const sheet = plain ? place.sheet : `'${place.sheet.replaceAll("'", "''")}'`;
  return `${sheet}!${cellName(place)}`;
}
