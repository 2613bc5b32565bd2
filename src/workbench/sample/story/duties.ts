import { addDays, day, toIso, weekday } from "../../../kinds/day";
import { DUTY } from "../../../workbook/sheets";
import { LEAVES } from "./leaves";
import { characterOf } from "./people";
import { date, type SampleRow, type SampleSheet } from "./row";

const FIRST = day("2026-03-02");
const LAST = day("2026-03-31");
const LAST_WORKDAY = 5;

/** The customer service takes turns at reception over lunch. */
const ROTA = ["0202", "0203", "0204", "0205", "0213"];

/** 值班: somebody at reception over lunch on each workday. Keys: the day. */
export function duties(): SampleSheet {
  const rows: SampleRow[] = [];
  for (let today = FIRST; today <= LAST; today = addDays(today, 1)) {
    if (weekday(today) <= LAST_WORKDAY) rows.push(rowOf(toIso(today), rows.length));
  }
  return { definition: DUTY, rows, merged: [] };
}

function rowOf(iso: string, turn: number): SampleRow {
  const present = ROTA.filter((id) => !isOnLeave(id, iso));
  const id = present[turn % present.length] as string;
  return { key: iso, cells: { date: date(iso), slot: "12:00-14:00", id, name: characterOf(id).name } };
}

function isOnLeave(id: string, iso: string): boolean {
  return LEAVES.some(
    (leave) => leave.id === id && leave.start.slice(0, 10) <= iso && iso <= leave.end.slice(0, 10),
  );
}
