import type { Calendar } from "../law/calendar";
import type { Policy } from "../policy/policy";
import type { Records } from "../workbook/records";
import { checkAdjustments } from "./adjustments";
import { checkAttendance } from "./attendance";
import { checkCommissions } from "./commission";
import { checkDiscipline } from "./discipline";
import { checkEmployment } from "./employment";
import { checkFigures } from "./figures";
import type { Finding } from "./finding";
import { checkLeaves } from "./leave";
import { openBook, type MonthBook } from "./month/monthBook";
import { UnreadableCells } from "./month/unreadable";
import { checkOvertime } from "./overtime";
import { checkPerformance } from "./performance";
import { checkRoster } from "./roster";

/** Every subject's check, in the order of the sheets. */
const CHECKS: readonly ((book: MonthBook) => Finding[])[] = [
  checkRoster,
  checkEmployment,
  checkAttendance,
  checkLeaves,
  checkOvertime,
  checkPerformance,
  checkCommissions,
  checkDiscipline,
  checkAdjustments,
  checkFigures,
];

/** What is wrong with the month's records by the department's rules and the law. */
export function check(records: Records, policy: Policy, calendar: Calendar): Finding[] {
  return checkBook(openBook(records, policy, calendar));
}

/** The same for records already put together by person. */
export function checkBook(book: MonthBook): Finding[] {
  const unreadable = new UnreadableCells(book.records);
  return CHECKS.flatMap((subject) => subject(book)).filter(({ place }) => !unreadable.has(place));
}
