import type { ClauseCase } from "../clauseCase";
import { appraisal } from "./appraisal";
import { attendance } from "./attendance";
import { commissions } from "./commission";
import { discipline } from "./discipline";
import { leaveAndOvertime } from "./leave";
import { organisation } from "./organisation";
import { pay } from "./pay";
import { policy } from "./policy";
import { interpretations } from "./interpretations";
import { service } from "./service";

/** Every clause and interpretation at work, by subject. */
export const CASES: readonly ClauseCase[] = [
  ...appraisal,
  ...attendance,
  ...commissions,
  ...discipline,
  ...leaveAndOvertime,
  ...organisation,
  ...pay,
  ...policy,
  ...interpretations,
  ...service,
];
