import type { ClauseCheck } from "../clauseCheck";
import { absenceFine } from "./absenceFine";
import { callRecords, rings } from "./calls";
import { coverage, dutyHours } from "./coverage";
import { dailyHours } from "./hours";
import { leaveReasons, leaveRequestTimes } from "./leaveRequest";
import { meetings } from "./meetings";
import { reception } from "./reception";
import { blankShifts, restShifts, unknownShifts } from "./shifts";
import { substitutes } from "./substitute";

/** 值班、班次、会议、通话: working time beside the punches, and what a leave is asked for with. */
export const worktime: readonly ClauseCheck[] = [
  absenceFine,
  callRecords,
  rings,
  coverage,
  dutyHours,
  dailyHours,
  leaveReasons,
  leaveRequestTimes,
  meetings,
  reception,
  blankShifts,
  restShifts,
  unknownShifts,
  substitutes,
];
