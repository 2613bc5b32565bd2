import { lastDay, type Month } from "../../kinds/month";
import { type CellValue, isBlank, plain } from "../../kinds/content";
import type { Located } from "../locate";
import { People } from "../people";
import type { Row } from "../row";
import { recordsOf, type RowResult } from "../rows";
import type { Person, ROSTER } from "../sheets/roster";
import { Table } from "../table";
import { idText } from "../../kinds/id";
import type { CellContext } from "../../kinds/reading";

type RosterRow = Row<typeof ROSTER>;

/** A name with a remark in brackets behind it: （离职）, (试用). */
const SUFFIX = /^(.*?) ?\((已?离职|已?辞职|试用期?|实习|兼职|停薪|产假)\)$/;

/** The table of the roster with its index of people, by which the other sheets find them. */
export function openRoster(located: Located, context: CellContext, width: number | null) {
  const table = new Table<typeof ROSTER>(located, context, null);
  const people: { id: string; name: string }[] = [];
  for (const row of table.rows()) {
    const cell = table.cell(row, "id");
    if (isBlank(cell)) continue;
    people.push({ id: padded(cell, width) ?? idText(cell), name: plain(String(table.cell(row, "name"))) });
  }
  const index = new People(people);
  return { index, table: new Table<typeof ROSTER>(located, context, index) };
}

/** The people of the roster. `width`: digits of the workbook's IDs where these begin with zeros. */
export function readRoster(
  { table, index }: ReturnType<typeof openRoster>,
  width: number | null,
  month: Month | null,
): Person[] {
  const seen = new Map<string, RosterRow>();
  return recordsOf(table, (row): RowResult<Person> => {
    const id = readId(row, width);
    if (id === null) return "incomplete";
    row.belongsTo(id);
    const first = seen.get(id);
    if (first) {
      row.remark("id.duplicate", "id", { text: id, first: { cell: table.place(first.place.row, "id") } });
      return "incomplete";
    }
    seen.set(id, row);
    const name = readName(row);
    const supervisorId = readSupervisor(row, index);
    const record = row.record(row.fields({ id, name, supervisorId }));
    if (!record) return "incomplete";
    const person = Object.assign(record, { name: name ?? "" });
    checkDates(row, person, month);
    return person;
  });
}

function readId(row: RosterRow, width: number | null): string | null {
  const id = row.read("id");
  if (id === null) return null;
  const whole = padded(row.cell("id"), width);
  if (whole === null) return idText(id);
  row.remark("id.zeros", "id", { text: id, id: whole }, { kind: "setText", text: whole });
  return whole;
}

/** A number where the workbook's other IDs have leading zeros: the ID with its zeros; null when it is fine as it is. */
function padded(cell: CellValue, width: number | null): string | null {
  if (typeof cell !== "number" || width === null) return null;
  const text = idText(cell);
  return text.length < width ? text.padStart(width, "0") : null;
}

/** The name without stray spaces, width and suffix; each is reported with its fix. */
function readName(row: RosterRow): string | null {
  if (row.read("name") === null) return null;
  const typed = String(row.cell("name"));
  const clean = plain(typed);
  const [, withoutSuffix, suffix] = SUFFIX.exec(clean) ?? [];
  const name = unspaced(withoutSuffix ?? clean);
  const fix = { kind: "setText", text: name } as const;
  if (suffix) row.remark("name.suffix", "name", { text: typed, suffix, name }, fix);
  else if (name !== typed) row.remark("name.spaces", "name", { text: typed, name }, fix);
  return name;
}

/** Chinese names have no spaces; between Latin words they stay. */
function unspaced(name: string): string {
  return name.replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, "");
}

function readSupervisor(row: RosterRow, index: People): string | null {
  const supervisor = row.read("supervisorId");
  if (supervisor !== null && /\d/.test(supervisor) && index.nameOf(supervisor) === null) {
    row.remark("id.supervisorUnknown", "supervisorId", { text: supervisor });
  }
  return supervisor;
}

function checkDates(row: RosterRow, person: Person, month: Month | null): void {
  const { hireDate } = person;
  if (hireDate === null) return;
  for (const field of ["leaveDate", "probationUntil"] as const) {
    const later = person[field];
    if (later === null || later >= hireDate) continue;
    row.remark("order.dates", field, { first: { day: hireDate }, second: { day: later } });
  }
  if (month !== null && hireDate > lastDay(month)) {
    row.remark("date.hiredLater", "hireDate", { day: { day: hireDate }, month: { month } });
  }
}
