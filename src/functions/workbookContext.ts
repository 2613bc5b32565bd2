import { BUILT_IN_CALENDAR, type Calendar } from "../law/calendar/calendar";
import { Policy } from "../policy/policy";
import type { Language } from "../text/language";
import type { Day } from "../kinds/day";

/** What the functions know of the workbook that they stand in. */
export interface WorkbookContext {
  policy: Policy;
  calendar: Calendar;
  date1904: boolean;
  /** The version of the policy where a function is not told one; the newest when absent. */
  asOf?: Day | null;
  /** Language of error texts and explanations. */
  language: Language;
}

/** A workbook without sheets of policy and calendar. */
export const BUILT_IN: WorkbookContext = {
  policy: new Policy(),
  calendar: BUILT_IN_CALENDAR,
  date1904: false,
  language: "zh",
};

let current = BUILT_IN;

/** Takes over what has changed in the workbook; cells that use it must then be calculated anew. */
export function setContext(changed: Partial<WorkbookContext>): void {
  current = { ...current, ...changed };
}

export function workbookContext(): WorkbookContext {
  return current;
}
