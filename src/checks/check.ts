import { adjustments } from "./pay/adjustments";
import { appraisal } from "./appraisal";
import { absence, missingPunches, punctuality, workOnDaysOff } from "./worktime/attendance";
import { judge, type ClauseCheck } from "./clauseCheck";
import { commission } from "./commission";
import { discipline } from "./discipline";
import { employment } from "./organisation/employment";
import { fullAttendanceFigures, knownCalendar, regionOfMinimumWage } from "./pay/figures";
import type { Finding } from "../findings/finding";
import { lawPriority } from "./lawPriority";
import { leaveApproval, leaveDays } from "./worktime/leave";
import type { MonthBook } from "../month/month";
import { rulesHoldOn } from "../month/circumstances";
import { UnreadableCells } from "./unreadable";
import { organisation } from "./organisation";
import { overtimeApproval, overtimeFigures, overtimeLimits } from "./worktime/overtime";
import { exceedBonuses, planSetters, plansAndResults } from "./pay/performance";
import { policyChecks } from "./policy";
import { agreedBasePay, allowances, contracts, leaversPay, probationPay } from "./pay/roster";
import { worktime } from "./worktime";

/** Every check, in the order of the sheets. */
export const CHECKS: readonly ClauseCheck[] = [
  agreedBasePay,
  allowances,
  contracts,
  leaversPay,
  probationPay,
  ...organisation,
  employment,
  absence,
  missingPunches,
  punctuality,
  workOnDaysOff,
  leaveApproval,
  leaveDays,
  overtimeApproval,
  overtimeFigures,
  overtimeLimits,
  ...worktime,
  exceedBonuses,
  planSetters,
  plansAndResults,
  ...appraisal,
  ...commission,
  ...discipline,
  adjustments,
  fullAttendanceFigures,
  knownCalendar,
  regionOfMinimumWage,
  lawPriority,
  ...policyChecks,
];

/** What is wrong with the month's records by the department's rules and the law, each with what it was judged by. */
export function checkBook(book: MonthBook): Finding[] {
  const unreadable = new UnreadableCells(book.records);
  return CHECKS.flatMap((check) => judge(check, book, book)).filter(
    (finding) => !unreadable.has(finding.place) && isInForce(finding, book),
  );
}

/** The department's rules do not hold for what happened before the day from which they do (R009); the law always does. */
function isInForce({ code, on }: Finding, book: MonthBook): boolean {
  return !code.startsWith("R") || code === "R009" || rulesHoldOn(on ?? book.last, book);
}
