import type { Finding } from "../findings/finding";
import type { Month } from "../kinds/month";
import type { CellContext } from "../kinds/reading";
import { finding } from "./findings";
import { idWidth } from "./idWidth";
import type { WorkbookImage } from "./image";
import { locate, type Located, type Location } from "./locate";
import { monthOfRow } from "./monthOfRow";
import type { People } from "./people";
import { READINGS, type SheetReading, type SheetRecords } from "./reading/register";
import { openRoster, readRoster } from "./reading/roster";
import type { Person, Records } from "./records";
import type { SheetDefinition } from "./sheets/definition";
import { ROSTER } from "./sheets/roster";
import { Table } from "./table";
import { readExistingPayroll } from "./written/readPayroll";
import { readExistingTrace } from "./written/readTrace";

/** The sheets that are read for a month. */
const READ = [ROSTER, ...Object.values(READINGS).map(({ sheet }) => sheet)];

/** Reads all records of a month, with a finding for everything that could not be taken as it stands. */
export function readRecords(image: WorkbookImage, month: Month): { records: Records; findings: Finding[] } {
  const context = { date1904: image.date1904, month };
  const location = locate(image, month, READ);
  const findings = [...location.findings];
  const { people, index } = readPeople(location, context, findings);
  const records: Records = {
    month,
    people,
    ...readSheets(location, context, index, findings),
    existingPayroll: readExistingPayroll(image, month),
    existingTrace: readExistingTrace(image, month),
    found: Object.fromEntries([...location.found].map(([{ zh }, { sheet }]) => [zh, sheet.name])),
    headers: Object.fromEntries(
      [...location.found].map(([{ zh }, { sheet, header }]) => [
        zh,
        { sheet: sheet.name, row: header.row, columns: header.columns },
      ]),
    ),
  };
  findings.push(...location.leftOver.flatMap((located) => splitOver(located, location, context)));
  return { records, findings };
}

/** The people and their index; without a roster, or with an empty one, IDs are taken as typed. */
function readPeople(
  { found }: Location,
  context: CellContext,
  findings: Finding[],
): { people: Person[]; index: People | null } {
  const located = found.get(ROSTER);
  if (!located) return { people: [], index: null };
  const width = idWidth(found.values());
  const roster = openRoster(located, context, width);
  const people = readRoster(roster, width, context.month);
  findings.push(...roster.table.findings);
  return { people, index: roster.index.isEmpty ? null : roster.index };
}

function readSheets(
  { found }: Location,
  context: CellContext,
  people: People | null,
  findings: Finding[],
): SheetRecords {
  const rowsOf = <S extends SheetDefinition>({ sheet, read }: SheetReading<S>): unknown[] => {
    const located = found.get(sheet);
    if (!located) return [];
    const table = new Table<S>(located, context, people);
    const records = read(table);
    findings.push(...table.findings);
    return records;
  };
  const readings = Object.entries(READINGS) as [string, SheetReading][];
  return Object.fromEntries(
    readings.map(([name, reading]) => [name, rowsOf(reading)]),
  ) as unknown as SheetRecords;
}

/** A sheet without a name of the contract that holds rows like those of a sheet that is read, for this month or for all. */
function splitOver(located: Located, { found }: Location, context: CellContext): Finding[] {
  const { definition, sheet, header } = located;
  const read = found.get(definition);
  if (!read) return [];
  const table = new Table(located, context, null);
  const rows = [...table.rows()];
  const isUndated = definition.dated === undefined;
  const ofMonth = isUndated ? rows : rows.filter((row) => monthOfRow(table, row) === context.month);
  if (ofMonth.length === 0) return [];
  const place = { sheet: sheet.name, row: header.row, column: sheet.firstColumn };
  const fields = { sheet: definition.zh, read: read.sheet.name, other: sheet.name, count: ofMonth.length };
  return [finding("sheet.split", place, fields)];
}
