import { lastDay } from "../../kinds/month";
import type { Discipline, DisciplineColumn } from "../records";
import type { DISCIPLINE } from "../sheets";
import type { Built, Table } from "../table";
import { Elsewhere } from "./elsewhere";

/** The records up to the month's end. */
export function readDiscipline(table: Table<(typeof DISCIPLINE)["columns"]>): Discipline[] {
  const { month } = table.setting;
  const elsewhere = new Elsewhere(table);
  const records = table.records((row): Built<Discipline> => {
    const date = row.read("date");
    const id = row.readPerson();
    if (date !== null && month !== null && date > lastDay(month)) return elsewhere.note(row, "date", date);
    const kind = row.read("kind");
    const rest = {
      place: row.place,
      sanction: row.read("sanction"),
      amount: row.read("amount"),
      facts: row.read("facts"),
      status: row.read("status"),
      approverId: row.read("approverId"),
    };
    if (date === null || id === null || kind === null) return "incomplete";
    return { date, id, kind, ...rest, unreadable: row.unreadable<DisciplineColumn>() };
  });
  elsewhere.report();
  return records;
}
