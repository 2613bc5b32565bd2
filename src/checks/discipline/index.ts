import type { ClauseCheck } from "../clauseCheck";
import { openDeductions } from "./deductions";
import { fineAmounts, finedMisdeeds, unlawfulFines } from "./fines";
import { footwear } from "./footwear";
import { harmfulRecords } from "./harm";
import { internetUse } from "./internet";
import { changedPrices } from "./prices";
import { dismissals, legalActions, suspensions } from "./procedure";
import { plainRecords } from "./records";
import { unlistedSanctions } from "./sanctions";
import { privateActivities } from "./workingTime";

/** 奖惩: what is recorded, under which clause, and what is done about it. */
export const discipline: readonly ClauseCheck[] = [
  changedPrices,
  dismissals,
  fineAmounts,
  finedMisdeeds,
  footwear,
  harmfulRecords,
  internetUse,
  legalActions,
  openDeductions,
  plainRecords,
  privateActivities,
  suspensions,
  unlawfulFines,
  unlistedSanctions,
];
