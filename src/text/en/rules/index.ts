import type { Catalogue } from "../../catalogue";
import { adjustments } from "./adjustments";
import { attendance } from "./attendance";
import { commission } from "./commission";
import { discipline } from "./discipline";
import { handChanges } from "./handChanges";
import { leave } from "./leave";
import { overtime } from "./overtime";
import { pay } from "./pay";
import { performance } from "./performance";
import { policy } from "./policy";
import { readings } from "./readings";
import { roster } from "./roster";

/** Findings of the department's rules and of the law (R…, L-…). Keys: "<problem>.message", ".found", ".expected". */
export const rules: Catalogue = {
  ...attendance,
  ...leave,
  ...overtime,
  ...performance,
  ...commission,
  ...discipline,
  ...adjustments,
  ...roster,
  ...pay,
  ...policy,
  ...readings,
  ...handChanges,
};
