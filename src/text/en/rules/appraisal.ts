import type { Translation } from "../../catalogue";
import type { appraisal as chinese } from "../../zh/rules/appraisal";

/** Findings of Appraisal. */
export const appraisal = {
  "appraisal.metricMissing.message": "Metrics missing: {missing}",
  "appraisal.metricMissing.found": "Metrics present: {present}",
  "appraisal.metricMissing.expected":
    "Add these metrics; if one goes by another name, use the documents' name",
  "appraisal.scoreRange.message": "{column} is {score}, outside the range of scores",
  "appraisal.scoreRange.found": "{score}",
  "appraisal.scoreRange.expected": "{least} to {most}; convert scores given on another scale",
  "appraisal.evaluationMissing.message":
    "{missing} is not filled in throughout; an appraisal has a supervisor's, colleagues' and self-evaluation",
  "appraisal.evaluationMissing.found": "Blank cells: {count}",
  "appraisal.evaluationMissing.expected":
    "Fill in the scores; set the weight of an evaluation you do not use to 0 in evalWeights on the Policy sheet",
  "appraisal.strategyUnscored.message":
    "“{metric}” has no score from the supervisor, who must score how well the strategy worked",
  "appraisal.strategyUnscored.found": "By supervisor is blank",
  "appraisal.strategyUnscored.expected": "A score from 0 to 100",
  "appraisal.weightSum.message": "The weights of {count} metrics add up to {sum}, not 100%",
  "appraisal.weightSum.found": "{sum} in all",
  "appraisal.weightSum.expected": "Correct this person's weights",
  "appraisal.weightBlank.message": "{blank} of {count} metrics have no weight; the others add up to {sum}",
  "appraisal.weightBlank.found": "Weight is blank",
  "appraisal.weightBlank.expected":
    "A weight for each metric, 100% in all; leave all of them blank if they are equal",
  "appraisal.weightsEqual.message":
    "No weights are filled in (people: {people}) and no document sets any; each person's metrics count equally for now",
  "appraisal.weightsEqual.found": "Weight is blank",
  "appraisal.weightsEqual.expected": "If they are not equal, fill in weights that add up to 100%",
  "appraisal.noTarget.message":
    "“{metric}” has a result, but its target is blank or not above 0, so nobody can tell whether it was reached",
  "appraisal.noTarget.found": "{target}",
  "appraisal.noTarget.expected": "A target above 0",
  "appraisal.noTrafficBefore.message":
    "Last month's traffic for “{metric}” (in the Target column) is blank or not above 0, so the growth rate cannot be worked out",
  "appraisal.noTrafficBefore.found": "{target}",
  "appraisal.noTrafficBefore.expected": "Last month's traffic in the Target column",
  "appraisal.conversionRange.message":
    "The result of “{metric}” is {actual}; a conversion rate is between 0 and 1",
  "appraisal.conversionRange.found": "{actual}",
  "appraisal.conversionRange.expected": "Buyers ÷ visitors; enter 2.5% as 0.025",
  "appraisal.actualBlank.message": "“{metric}” has no result, so it cannot be appraised",
  "appraisal.actualBlank.found": "Actual is blank",
  "appraisal.actualBlank.expected": "This month's result; 0 if there is none",
  "appraisal.targetsReached.message":
    "All targets reached, a reward is due (people: {count}): {names}. No document sets an amount, so nothing is included in pay",
  "appraisal.targetsReached.found": "People: {count}",
  "appraisal.targetsReached.expected": "If a reward is agreed, enter the amount in Adjustments",
  "appraisal.linkOnly.message":
    "Appraisal results should affect pay, bonus and promotion (people: {people}). No document says how, so nothing is included in pay",
  "appraisal.linkOnly.found": "People: {people}, metrics: {rows}",
  "appraisal.linkOnly.expected": "If pay is to be raised or lowered, enter the amount in Adjustments",
} as const satisfies Translation<typeof chinese>;
