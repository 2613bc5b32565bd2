import { ADJUSTMENTS } from "../sheets/adjustments";
import { APPRAISAL } from "../sheets/appraisal";
import { ATTENDANCE } from "../sheets/attendance";
import { CALENDAR } from "../sheets/calendar";
import { CALLS } from "../sheets/calls";
import { COMMISSION } from "../sheets/commission";
import type { RecordOf, SheetDefinition } from "../sheets/definition";
import { DISCIPLINE } from "../sheets/discipline";
import { DUTY } from "../sheets/duty";
import { LEAVE } from "../sheets/leave";
import { MEETINGS } from "../sheets/meetings";
import { OVERTIME } from "../sheets/overtime";
import { PERFORMANCE } from "../sheets/performance";
import { POLICY } from "../sheets/policy";
import type { ROSTER } from "../sheets/roster";
import type { Table } from "../table";
import { readAppraisals } from "./appraisal";
import { readAttendance } from "./attendance";
import { readCalendarDays } from "./calendar";
import { readLeaves } from "./leave";
import { readOvertime } from "./overtime";
import { readPerformance } from "./performance";
import { readRows } from "./readRows";

/** A sheet with its reading. */
export interface SheetReading<S extends SheetDefinition = SheetDefinition, R = unknown> {
  sheet: S;
  read(this: void, table: Table<S>): R[];
}

function byColumns<S extends SheetDefinition>(sheet: S): SheetReading<S, RecordOf<S>> {
  return { sheet, read: (table) => readRows(table) };
}

/** How each sheet is read for a month, by the name of its records. The roster comes before them all (reading/roster.ts). */
export const READINGS = {
  attendance: { sheet: ATTENDANCE, read: readAttendance },
  leaves: { sheet: LEAVE, read: readLeaves },
  overtime: { sheet: OVERTIME, read: readOvertime },
  performance: { sheet: PERFORMANCE, read: readPerformance },
  appraisals: { sheet: APPRAISAL, read: readAppraisals },
  commissions: byColumns(COMMISSION),
  discipline: byColumns(DISCIPLINE),
  adjustments: byColumns(ADJUSTMENTS),
  meetings: byColumns(MEETINGS),
  calls: byColumns(CALLS),
  duties: byColumns(DUTY),
  policy: byColumns(POLICY),
  calendar: { sheet: CALENDAR, read: readCalendarDays },
} as const;

type Readings = typeof READINGS;

/** The names of the records of the sheets. */
export const RECORD_NAMES = Object.keys(READINGS) as (keyof Readings)[];

/** A sheet that is read for a month. */
export type ReadSheet = typeof ROSTER | Readings[keyof Readings]["sheet"];

/** The records of the sheets, by their names. */
export type SheetRecords = {
  readonly [N in keyof Readings]: readonly ReturnType<Readings[N]["read"]>[number][];
};
