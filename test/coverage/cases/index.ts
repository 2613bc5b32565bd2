import type { ClauseCase } from "../clauseCase";
import { appraisal } from "./appraisal";
import { attendance } from "./attendance";
import { commissions } from "./commission";
import { discipline } from "./discipline";
import { organisation } from "./organisation";
import { pay } from "./pay";

/** Every clause and reading at work, by subject. */
export const CASES: readonly ClauseCase[] = [
  ...appraisal,
  ...attendance,
  ...commissions,
  ...discipline,
  ...organisation,
  ...pay,
];
