import { ADJUSTMENTS } from "./adjustments";
import { APPRAISAL } from "./appraisal";
import { ATTENDANCE } from "./attendance";
import { CALENDAR } from "./calendar";
import { CALLS } from "./calls";
import { COMMISSION } from "./commission";
import type { SheetDefinition } from "./definition";
import { DISCIPLINE } from "./discipline";
import { DUTY } from "./duty";
import { LEAVE } from "./leave";
import { MEETINGS } from "./meetings";
import { OVERTIME } from "./overtime";
import { PERFORMANCE } from "./performance";
import { POLICY } from "./policy";
import { ROSTER } from "./roster";
import { TAX_TO_DATE } from "./taxToDate";

/** Every sheet of the workbook contract, in the order of the template. */
export const SHEETS: readonly SheetDefinition[] = [
  ROSTER,
  ATTENDANCE,
  LEAVE,
  OVERTIME,
  PERFORMANCE,
  APPRAISAL,
  COMMISSION,
  DISCIPLINE,
  ADJUSTMENTS,
  TAX_TO_DATE,
  MEETINGS,
  CALLS,
  DUTY,
  POLICY,
  CALENDAR,
];

export {
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
};
