import { monthOfDay, type Month } from "../kinds/month";
import type { Table } from "./table";
import { readDay } from "../kinds/readDay";
import { readMoment } from "../kinds/moment";
import { readMonth } from "../kinds/readMonth";

/** The month to which a row belongs by its sheet's dated column; null where that cannot be read or there is none. */
export function monthOfRow(table: Table, row: number): Month | null {
  const { definition, context } = table;
  if (definition.dated === undefined) return null;
  const cell = table.cell(row, definition.dated);
  const kind = definition.columns[definition.dated]?.kind;
  if (kind === "month") {
    const month = readMonth(cell, context);
    return month.is === "value" ? month.value : null;
  }
  const moment = kind === "moment" ? readMoment(cell, context) : readDay(cell, context);
  if (moment.is !== "value") return null;
  return monthOfDay(typeof moment.value === "number" ? moment.value : moment.value.day);
}
