import type { Adjustment, AdjustmentColumn } from "../records";
import type { ADJUSTMENTS } from "../sheets";
import type { Built, Table } from "../table";

/** The month's adjustments. */
export function readAdjustments(table: Table<(typeof ADJUSTMENTS)["columns"]>): Adjustment[] {
  return table.records((row): Built<Adjustment> => {
    const month = row.read("month");
    const id = row.readPerson();
    if (month !== null && table.setting.month !== null && month !== table.setting.month) return "elsewhere";
    const rest = {
      place: row.place,
      item: row.read("item"),
      amount: row.read("amount"),
      reason: row.read("reason"),
      by: row.read("by"),
    };
    if (month === null || id === null) return "incomplete";
    return { month, id, ...rest, unreadable: row.unreadable<AdjustmentColumn>() };
  });
}
