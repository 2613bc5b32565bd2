import type { PolicyColumn, PolicyEntry } from "../records";
import type { POLICY } from "../sheets";
import type { Built, Table } from "../table";
import { plain } from "../../kinds/content";

/** The rows of 政策 as typed; what they mean and may be is policy/'s to say. */
export function readPolicy(table: Table<(typeof POLICY)["columns"]>): PolicyEntry[] {
  return table.records((row): Built<PolicyEntry> => {
    const key = row.read("key");
    const rest = {
      place: row.place,
      value: row.read("value"),
      from: row.read("from"),
      source: row.read("source"),
      note: row.read("note"),
    };
    if (key === null) return "incomplete";
    return { key: plain(key), ...rest, unreadable: row.unreadable<PolicyColumn>() };
  });
}
