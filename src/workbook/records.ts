import type { Month } from "../kinds/month";
import type { CellPlace, RowPlace } from "../kinds/place";
import type { SheetRecords } from "./reading/register";
import type { Person } from "./sheets/roster";

export type { Adjustment } from "./sheets/adjustments";
export type { Appraisal } from "./sheets/appraisal";
export type { Attendance } from "./sheets/attendance";
export type { CalendarEntry } from "./sheets/calendar";
export type { Call } from "./sheets/calls";
export type { Commission } from "./sheets/commission";
export type { Discipline } from "./sheets/discipline";
export type { Duty } from "./sheets/duty";
export type { Leave } from "./sheets/leave";
export type { Meeting } from "./sheets/meetings";
export type { Overtime } from "./sheets/overtime";
export type { Performance, PerformanceColumn } from "./sheets/performance";
export type { PolicyEntry } from "./sheets/policy";
export type { Person, RosterColumn } from "./sheets/roster";

/** A 工资表 of the month found in the workbook: what a person may have entered or changed in it. */
export interface ExistingPayroll {
  sheet: string;
  /** Amounts by person and line as they stand, with their cells. */
  amounts: { id: string; line: string; value: number | null; place: CellPlace }[];
  /** 签字 and 备注 by person. */
  entries: { id: string; signature: string; note: string }[];
}

/** The amounts that the last run wrote, read from its 依据 sheet. */
export interface ExistingTrace {
  sheet: string;
  amounts: { id: string; line: string; value: number }[];
}

/** All records of a workbook for one month (undated sheets whole). */
export interface Records extends SheetRecords {
  month: Month;
  people: readonly Person[];
  existingPayroll: ExistingPayroll | null;
  existingTrace: ExistingTrace | null;
  /** Which input sheets were found, by their contract name (花名册 …), with the sheet's real name. */
  found: Readonly<Record<string, string>>;
  /** Their header rows, for what is to be said of a column as a whole. */
  headers: Readonly<Record<string, RowPlace>>;
}
