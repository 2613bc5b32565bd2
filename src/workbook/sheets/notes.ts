import { ADJUSTMENTS_NOTES } from "./adjustments";
import { APPRAISAL_NOTES } from "./appraisal";
import { ATTENDANCE_NOTES } from "./attendance";
import { CALENDAR_NOTES } from "./calendar";
import { CALLS_NOTES } from "./calls";
import { COMMISSION_NOTES } from "./commission";
import type { ColumnNote } from "./definition";
import { DISCIPLINE_NOTES } from "./discipline";
import { DUTY_NOTES } from "./duty";
import { LEAVE_NOTES } from "./leave";
import { MEETINGS_NOTES } from "./meetings";
import { OVERTIME_NOTES } from "./overtime";
import { PERFORMANCE_NOTES } from "./performance";
import { POLICY_NOTES } from "./policy";
import { ROSTER_NOTES } from "./roster";
import { TAX_TO_DATE_NOTES } from "./taxToDate";

/** The notes on the columns of every sheet, by the sheet's key: for the template and the documentation. */
export const NOTES: Readonly<Record<string, Readonly<Record<string, ColumnNote>>>> = {
  roster: ROSTER_NOTES,
  attendance: ATTENDANCE_NOTES,
  leave: LEAVE_NOTES,
  overtime: OVERTIME_NOTES,
  performance: PERFORMANCE_NOTES,
  appraisal: APPRAISAL_NOTES,
  commission: COMMISSION_NOTES,
  discipline: DISCIPLINE_NOTES,
  adjustments: ADJUSTMENTS_NOTES,
  taxToDate: TAX_TO_DATE_NOTES,
  meetings: MEETINGS_NOTES,
  calls: CALLS_NOTES,
  duty: DUTY_NOTES,
  policy: POLICY_NOTES,
  calendar: CALENDAR_NOTES,
};
