import type { Finding } from "../findings/finding";
import type { Month } from "../kinds/month";
import { finding } from "./findings";
import type { WorkbookImage } from "./image";
import { idWidth } from "./idWidth";
import { locate, type Located, type Location } from "./locate";
import { monthOfRow } from "./monthOfRow";
import type { People } from "./people";
import { readAdjustments } from "./reading/adjustments";
import { readAppraisals } from "./reading/appraisal";
import { readAttendance } from "./reading/attendance";
import { readCalendarDays } from "./reading/calendar";
import { readCalls } from "./reading/calls";
import { readCommissions } from "./reading/commission";
import { readDiscipline } from "./reading/discipline";
import { readDuties } from "./reading/duty";
import { readLeaves } from "./reading/leave";
import { readMeetings } from "./reading/meetings";
import { readOvertime } from "./reading/overtime";
import { readPerformance } from "./reading/performance";
import { readPolicy } from "./reading/policy";
import { openRoster, readRoster } from "./reading/roster";
import type { Person, Records } from "./records";
import {
  ADJUSTMENTS,
  APPRAISAL,
  ATTENDANCE,
  CALENDAR,
  CALLS,
  COMMISSION,
  DISCIPLINE,
  DUTY,
  LEAVE,
  MEETINGS,
  OVERTIME,
  PERFORMANCE,
  POLICY,
  ROSTER,
} from "./sheets";
import type { SheetDefinition } from "./sheets/definition";
import { Table, type Columns } from "./table";
import type { CellContext } from "../kinds/reading";
import { readExistingPayroll } from "./written/readPayroll";
import { readExistingTrace } from "./written/readTrace";

/** The sheets that are read for a month. */
const READ = [
  ROSTER,
  ATTENDANCE,
  LEAVE,
  OVERTIME,
  PERFORMANCE,
  APPRAISAL,
  COMMISSION,
  DISCIPLINE,
  ADJUSTMENTS,
  MEETINGS,
  CALLS,
  DUTY,
  POLICY,
  CALENDAR,
] as const;

/** Reads all records of a month, with a finding for everything that could not be taken as it stands. */
export function readRecords(image: WorkbookImage, month: Month): { records: Records; findings: Finding[] } {
  const setting = { date1904: image.date1904, month };
  const location = locate(image, month, READ);
  const findings = [...location.findings];
  const { people, index } = readPeople(location, setting, findings);
  const rows = <C extends Columns, R>(
    definition: SheetDefinition<C>,
    read: (table: Table<C>) => R[],
  ): R[] => {
    const located = location.found.get(definition);
    if (!located) return [];
    const table = new Table<C>(located, setting, index);
    const records = read(table);
    findings.push(...table.findings);
    return records;
  };
  const records: Records = {
    month,
    people,
    attendance: rows(ATTENDANCE, readAttendance),
    leaves: rows(LEAVE, readLeaves),
    overtime: rows(OVERTIME, readOvertime),
    performance: rows(PERFORMANCE, readPerformance),
    appraisals: rows(APPRAISAL, readAppraisals),
    commissions: rows(COMMISSION, readCommissions),
    discipline: rows(DISCIPLINE, readDiscipline),
    adjustments: rows(ADJUSTMENTS, readAdjustments),
    meetings: rows(MEETINGS, readMeetings),
    calls: rows(CALLS, readCalls),
    duties: rows(DUTY, readDuties),
    policy: rows(POLICY, readPolicy),
    calendar: rows(CALENDAR, readCalendarDays),
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
  findings.push(...location.leftOver.flatMap((located) => splitOver(located, location, setting)));
  return { records, findings };
}

/** The people and their index; without a roster, or with an empty one, IDs are taken as typed. */
function readPeople(
  { found }: Location,
  setting: CellContext,
  findings: Finding[],
): { people: Person[]; index: People | null } {
  const located = found.get(ROSTER);
  if (!located) return { people: [], index: null };
  const width = idWidth(found.values());
  const roster = openRoster(located, setting, width);
  const people = readRoster(roster, width, setting.month);
  findings.push(...roster.table.findings);
  return { people, index: roster.index.isEmpty ? null : roster.index };
}

/** A sheet without a name of the contract that holds rows like those of a sheet that is read, for this month or for all. */
function splitOver(located: Located, { found }: Location, setting: CellContext): Finding[] {
  const { definition, sheet, header } = located;
  const read = found.get(definition);
  if (!read) return [];
  const table = new Table(located, setting, null);
  const { dated } = definition;
  const rows = [...table.rows()];
  const ofMonth = dated === undefined ? rows : rows.filter((row) => monthOfRow(table, row) === setting.month);
  if (ofMonth.length === 0) return [];
  const place = { sheet: sheet.name, row: header.row, column: sheet.firstColumn };
  const fields = { sheet: definition.zh, read: read.sheet.name, other: sheet.name, count: ofMonth.length };
  return [finding("sheet.split", place, fields)];
}
