import { adjustments } from "./adjustments";
import * as appraisalMetrics from "./appraisal/metrics";
import * as appraisalResults from "./appraisal/results";
import * as appraisalRewards from "./appraisal/rewards";
import * as appraisalScores from "./appraisal/scores";
import * as appraisalWeights from "./appraisal/weights";
import * as attendance from "./attendance";
import { judge, type ClauseCheck } from "./clauseCheck";
import * as commission from "./commission";
import * as discipline from "./discipline";
import { employment } from "./employment";
import * as figures from "./figures";
import type { Finding } from "./finding";
import { lawPriority } from "./lawPriority";
import * as leave from "./leave";
import type { MonthBook } from "./month/monthBook";
import { rulesHoldOn } from "./month/rulesInForce";
import { UnreadableCells } from "./month/unreadable";
import { organisation } from "./organisation";
import * as overtime from "./overtime";
import * as performance from "./performance";
import * as effectiveDate from "./policy/effectiveDate";
import { changesAmidMonth } from "./policy/midMonth";
import { sourcesOfFigures } from "./policy/sources";
import * as roster from "./roster";
import * as worktime from "./worktime";

/** Every check, in the order of the sheets. */
export const CHECKS: readonly ClauseCheck[] = [
  ...Object.values(roster),
  ...organisation,
  employment,
  ...Object.values(attendance),
  ...Object.values(leave),
  ...Object.values(overtime),
  ...Object.values(worktime),
  ...Object.values(performance),
  ...Object.values(appraisalMetrics),
  ...Object.values(appraisalWeights),
  ...Object.values(appraisalScores),
  ...Object.values(appraisalResults),
  ...Object.values(appraisalRewards),
  ...Object.values(commission),
  ...Object.values(discipline),
  adjustments,
  ...Object.values(figures),
  lawPriority,
  changesAmidMonth,
  sourcesOfFigures,
  ...Object.values(effectiveDate),
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
