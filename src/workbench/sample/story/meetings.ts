import { addDays, day, toIso, weekday } from "../../../kinds/day";
import { MEETINGS } from "../../../workbook/sheets";
import { SUPERVISORS } from "./people";
import { date, type SampleRow, type SampleSheet } from "./row";

const FIRST = day("2026-03-02");
const LAST = day("2026-03-31");
const FRIDAY = 5;

/** Nobody held a 早会 on this day. */
const FORGOTTEN = day("2026-03-17");

/** 会议: 早会 and 夕会 on each workday, 周会 on Fridays, 月会 on the last day. Keys: "<day> <type>". */
export function meetings(): SampleSheet {
  const rows: SampleRow[] = [];
  for (let today = FIRST; today <= LAST; today = addDays(today, 1)) {
    if (weekday(today) > FRIDAY) continue;
    const types = today === FORGOTTEN ? ["夕会"] : ["早会", "夕会"];
    if (weekday(today) === FRIDAY) types.push("周会");
    if (today === LAST) types.push("月会");
    for (const type of types) rows.push(rowOf(toIso(today), type));
  }
  return { definition: MEETINGS, rows, merged: [] };
}

function rowOf(iso: string, type: string): SampleRow {
  const host = type === "早会" ? SUPERVISORS.招商组 : SUPERVISORS.销售组;
  return { key: `${iso} ${type}`, cells: { date: date(iso), type, host } };
}
