import { CellRemarks } from "./cellRemarks";
import { finding } from "./findings";
import { Row } from "./row";
import type { SheetDefinition } from "./sheets/definition";
import type { Table } from "./table";

/** What a row turned out to be: a record, incomplete (its findings say why), or of another month. */
export type RowResult<R extends object> = R | "incomplete" | "otherMonth";

/** The records of a table's rows, in order; what is to be said about their cells is among the table's findings then. */
export function recordsOf<S extends SheetDefinition, R extends object>(
  table: Table<S>,
  resultOf: (row: Row<S>) => RowResult<R>,
): R[] {
  const remarks = new CellRemarks(table);
  const records: R[] = [];
  const read: number[] = [];
  for (const row of table.rows()) {
    const before = remarks.count;
    const result = resultOf(new Row(table, remarks, row));
    if (result === "otherMonth") remarks.keep(before);
    else read.push(row);
    if (typeof result === "object") records.push(result);
  }
  table.findings.push(...remarks.findings(read));
  reportHidden(table, read);
  return records;
}

function reportHidden({ sheet, findings }: Table, read: readonly number[]): void {
  const hidden = read.filter((row) => sheet.hiddenRows.has(row));
  const [first] = hidden;
  if (first === undefined) return;
  const place = { sheet: sheet.name, row: first, column: sheet.firstColumn };
  findings.push(finding("rows.hidden", place, { count: hidden.length, row: first + 1 }));
}
