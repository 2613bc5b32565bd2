import { adjustments } from "./adjustments";
import { appraisal } from "./appraisal";
import { attendance } from "./attendance";
import { commission } from "./commission";
import { discipline } from "./discipline";
import { handChanges } from "./handChanges";
import { leave } from "./leave";
import { organisation } from "./organisation";
import { misdeeds } from "./misdeeds";
import { overtime } from "./overtime";
import { pay } from "./pay";
import { performance } from "./performance";
import { policy } from "./policy";
import { interpretations } from "./interpretations";
import { roster } from "./roster";
import { service } from "./service";

/** Findings of the department's rules and of the law (R…, L-…). Keys: "<problem>.message", ".found", ".expected". */
export const rules = {
  ...attendance,
  ...leave,
  ...overtime,
  ...performance,
  ...appraisal,
  ...commission,
  ...discipline,
  ...misdeeds,
  ...adjustments,
  ...roster,
  ...organisation,
  ...pay,
  ...policy,
  ...service,
  ...interpretations,
  ...handChanges,
};
