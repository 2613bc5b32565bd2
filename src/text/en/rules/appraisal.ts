import type { Catalogue } from "../../catalogue";

/** Findings of Appraisal. */
export const appraisal: Catalogue = {
  "appraisal.metricMissing.message": "Metrics missing: {missing}",
  "appraisal.metricMissing.found": "has {present}",
  "appraisal.metricMissing.expected":
    "add {missing} for this person; if it is there under another name, use the documents' name",
  "appraisal.scoreRange.message": "{column} is {score}, not between {least} and {most}",
  "appraisal.scoreRange.found": "{score}",
  "appraisal.scoreRange.expected": "{least} to {most}; convert scores out of another maximum",
  "appraisal.evaluationMissing.message":
    "{missing} not filled in throughout; an appraisal is by supervisor, by colleagues and by self",
  "appraisal.evaluationMissing.found": "blank cells: {count}",
  "appraisal.evaluationMissing.expected":
    "fill in the scores; for an evaluation that is not used, set its weight to 0 in evalWeights of Policy",
  "appraisal.strategyUnscored.message":
    "“{metric}” has no score by the supervisor; how well a strategy worked is scored by hand",
  "appraisal.strategyUnscored.found": "By supervisor is blank",
  "appraisal.strategyUnscored.expected": "a score from 0 to 100",
  "appraisal.weightSum.message": "The weights of {count} metrics add up to {sum}, not 100%",
  "appraisal.weightSum.found": "{sum} in all",
  "appraisal.weightSum.expected": "this person's weights add up to 100%",
  "appraisal.weightBlank.message": "{blank} of {count} metrics without a weight; the others add up to {sum}",
  "appraisal.weightBlank.found": "Weight is blank",
  "appraisal.weightBlank.expected":
    "a weight for each, 100% in all; leave all of them blank if they weigh the same",
  "appraisal.weightsEqual.message":
    "No weights entered (people: {people}), nor in any document: all metrics of a person weigh the same",
  "appraisal.weightsEqual.found": "Weight is blank",
  "appraisal.weightsEqual.expected": "if they do not weigh the same, enter weights that add up to 100%",
  "appraisal.noTarget.message":
    "“{metric}” has a result but no target above 0; whether it was reached cannot be told",
  "appraisal.noTarget.found": "{target}",
  "appraisal.noTarget.expected": "a target above 0",
  "appraisal.noTrafficBefore.message":
    "The target of “{metric}” holds the traffic of the month before; it is not above 0, so there is no growth rate",
  "appraisal.noTrafficBefore.found": "{target}",
  "appraisal.noTrafficBefore.expected": "the traffic of the month before in Target",
  "appraisal.conversionRange.message":
    "The result of “{metric}” is {actual}; a conversion rate is between 0 and 1",
  "appraisal.conversionRange.found": "{actual}",
  "appraisal.conversionRange.expected": "buyers ÷ visitors; 2.5% is 0.025",
  "appraisal.actualBlank.message": "“{metric}” has no result and cannot be judged",
  "appraisal.actualBlank.found": "Actual is blank",
  "appraisal.actualBlank.expected": "this month's result; 0 if there is none",
  "appraisal.targetsReached.message":
    "Reached all targets: {count} ({names}). A reward is due; no document says how much, and it is not in the pay",
  "appraisal.targetsReached.found": "people: {count}",
  "appraisal.targetsReached.expected": "if a reward is decided on, enter it in Adjustments",
  "appraisal.linkOnly.message":
    "People appraised: {people}. The result bears on pay, bonus and promotion, but no document says how: it is not in the pay",
  "appraisal.linkOnly.found": "people: {people}, metrics: {rows}",
  "appraisal.linkOnly.expected": "if it raises or lowers pay, enter the amount in Adjustments",
};
