import type { ClauseCheck } from "../clauseCheck";
import { basePayBeforeRules, recordsBeforeRules } from "./effectiveDate";
import { changesAmidMonth } from "./midMonth";
import { sourcesOfFigures } from "./sources";

/** 政策: figures that change, where they come from, and the day from which the rules hold. */
export const policyChecks: readonly ClauseCheck[] = [
  changesAmidMonth,
  sourcesOfFigures,
  basePayBeforeRules,
  recordsBeforeRules,
];
