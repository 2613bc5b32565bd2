import { ROSTER } from "./roster";
import { ATTENDANCE } from "./attendance";
import { LEAVE } from "./leave";
import { OVERTIME } from "./overtime";
import { PERFORMANCE } from "./performance";
import { APPRAISAL } from "./appraisal";
import { COMMISSION } from "./commission";
import { DISCIPLINE } from "./discipline";
import { ADJUSTMENTS } from "./adjustments";
import { TAX_TO_DATE } from "./taxToDate";
import { MEETINGS } from "./meetings";
import { CALLS } from "./calls";
import { DUTY } from "./duty";
import { POLICY } from "./policy";
import { CALENDAR } from "./calendar";
import type { SheetDefinition } from "./definition";

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
  TAX_TO_DATE,
  MEETINGS,
  CALLS,
  DUTY,
  POLICY,
  CALENDAR,
};
