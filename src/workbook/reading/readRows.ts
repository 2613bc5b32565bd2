import type { Day } from "../../kinds/day";
import type { Month } from "../../kinds/month";
import type { Row } from "../row";
import { recordsOf, type RowResult } from "../rows";
import type { RecordFields, RecordOf, SheetDefinition } from "../sheets/definition";
import type { Table } from "../table";
import { OtherMonths } from "./otherMonths";

/** The records of a sheet that is read column by column, those of other months left out. `check` sees each record. */
export function readRows<S extends SheetDefinition>(
  table: Table<S>,
  check?: (record: RecordOf<S>, row: Row<S>) => void,
): RecordOf<S>[] {
  const others = new OtherMonths(table);
  const records = recordsOf<S, RecordOf<S>>(table, (row): RowResult<RecordOf<S>> => {
    const fields = row.fields();
    if (isOfOtherMonth(row, fields, table, others)) return "otherMonth";
    const record = row.record(fields);
    if (record === null) return "incomplete";
    check?.(record, row);
    return record;
  });
  others.report();
  return records;
}

/** Whether a row belongs to another month by its sheet's dated column; one without a date belongs to every month. */
function isOfOtherMonth<S extends SheetDefinition>(
  row: Row<S>,
  fields: RecordFields<S>,
  { definition, context }: Table<S>,
  others: OtherMonths<S>,
): boolean {
  const { dated, columns } = definition;
  const date = dated === undefined ? null : fields[dated as keyof RecordFields<S>];
  if (dated === undefined || date === null) return false;
  if (columns[dated]?.kind === "month") return context.month !== null && (date as Month) !== context.month;
  if (!others.has(date as Day)) return false;
  others.add(row, dated, date as Day);
  return true;
}
