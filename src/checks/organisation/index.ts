import type { ClauseCheck } from "../clauseCheck";
import { attendanceSigners } from "./attendanceSigners";
import { employmentTypes } from "./employmentTypes";
import * as groups from "./groups";
import * as managers from "./managers";
import { payrollSigners } from "./payrollSigners";
import { positions } from "./positions";
import { posts } from "./posts";
import * as qualifications from "./qualifications";
import { groupSupervisors } from "./supervisors";
import { training } from "./training";

/** 组织与用工: the organisation charts, who signs what, and what is asked of people in a post. */
export const organisation: readonly ClauseCheck[] = [
  ...Object.values(managers),
  groupSupervisors,
  posts,
  positions,
  ...Object.values(groups),
  payrollSigners,
  attendanceSigners,
  ...Object.values(qualifications),
  employmentTypes,
  training,
];
