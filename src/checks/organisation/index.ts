import type { ClauseCheck } from "../clauseCheck";
import { attendanceSigners } from "./attendanceSigners";
import { employmentTypes } from "./employmentTypes";
import { groupLeaders, groupNames } from "./groups";
import { managerVacancy, managersExperience, oneManager } from "./managers";
import { payrollSigners } from "./payrollSigners";
import { positions } from "./positions";
import { posts } from "./posts";
import { education, experience } from "./qualifications";
import { groupSupervisors } from "./supervisors";
import { training } from "./training";

/** 组织与用工: the organisation charts, who signs what, and what is asked of people in a post. */
export const organisation: readonly ClauseCheck[] = [
  managerVacancy,
  managersExperience,
  oneManager,
  groupSupervisors,
  posts,
  positions,
  groupLeaders,
  groupNames,
  payrollSigners,
  attendanceSigners,
  education,
  experience,
  employmentTypes,
  training,
];
