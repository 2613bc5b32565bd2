import type { ClauseCheck } from "../clauseCheck";
import { requiredMetrics } from "./metrics";
import { conversionResults, salesResults, trafficResults } from "./results";
import { linkToPay, rewards } from "./rewards";
import { evaluations, scoreRange, strategyScores } from "./scores";
import { weights } from "./weights";

/** 考核: metrics, weights, scores and what they bring. */
export const appraisal: readonly ClauseCheck[] = [
  requiredMetrics,
  weights,
  evaluations,
  scoreRange,
  strategyScores,
  conversionResults,
  salesResults,
  trafficResults,
  linkToPay,
  rewards,
];
