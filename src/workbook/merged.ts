import type { Finding } from "../findings/finding";
import { finding } from "./findings";
import type { Header } from "./header";
import { type CellValue, isBlank } from "../kinds/content";
import type { SheetImage } from "./image";
import type { ColumnKind } from "./columnKinds";
import type { Column } from "./sheets/definition";

/** Kinds whose value plainly holds for every row that the merged cell covers; an amount or count does not. */
const GROUPING: ReadonlySet<ColumnKind> = new Set([
  "person",
  "approver",
  "name",
  "nameBeside",
  "text",
  "day",
  "month",
  "leaveType",
  "misdeed",
]);

/** Values of merged cells for the rows below their first, by "row:column", with what is to be reported about them. */
export function fillMerged(
  sheet: SheetImage,
  header: Header,
  columns: Readonly<Record<string, Column>>,
): { filled: ReadonlyMap<string, CellValue>; findings: Finding[] } {
  const filled = new Map<string, CellValue>();
  const findings: Finding[] = [];
  const fields = new Map(Object.entries(header.columns).map(([field, column]) => [column, field]));
  const reported = new Set<string>();
  for (const { top, left, bottom } of sheet.merged) {
    const field = fields.get(left);
    const column = field === undefined ? undefined : columns[field];
    if (field === undefined || !column || top < header.firstRow || bottom <= top) continue;
    const cell = sheet.values[top - sheet.firstRow]?.[left - sheet.firstColumn] ?? "";
    if (isBlank(cell)) continue;
    const place = { sheet: sheet.name, row: top, column: left };
    const about = { column: column.zh, rows: bottom - top + 1, text: String(cell) };
    if (!GROUPING.has(column.kind)) {
      findings.push(finding("merged.notFilled", place, about));
      continue;
    }
    for (let row = top + 1; row <= bottom; row += 1) filled.set(`${row}:${left}`, cell);
    if (!reported.has(field)) findings.push(finding("merged.filled", place, about));
    reported.add(field);
  }
  return { filled, findings };
}
