import type { ParameterKey } from "../policy/parameters";
import type { Basis } from "../rules/clauses";
import type {
  AdjustmentColumn,
  AppraisalColumn,
  AttendanceColumn,
  CalendarColumn,
  CallColumn,
  CommissionColumn,
  DisciplineColumn,
  DutyColumn,
  LeaveColumn,
  MeetingColumn,
  OvertimeColumn,
  PerformanceColumn,
  PolicyColumn,
  RosterColumn,
} from "../workbook/records";
import type { Finding } from "./finding";
import type { MonthBook } from "./month/monthBook";

/** The columns of each sheet that something is fed by, under the sheet's name in the contract. */
export interface Feeds {
  花名册?: readonly RosterColumn[];
  考勤?: readonly AttendanceColumn[];
  请假?: readonly LeaveColumn[];
  加班?: readonly OvertimeColumn[];
  绩效?: readonly PerformanceColumn[];
  考核?: readonly AppraisalColumn[];
  提成?: readonly CommissionColumn[];
  奖惩?: readonly DisciplineColumn[];
  调整?: readonly AdjustmentColumn[];
  会议?: readonly MeetingColumn[];
  通话?: readonly CallColumn[];
  值班?: readonly DutyColumn[];
  政策?: readonly PolicyColumn[];
  日历?: readonly CalendarColumn[];
}

/** A check as data: what it holds the sheets to, what it reads, and how it finds what is wrong. */
export interface ClauseCheck {
  /** The clauses, articles and findings of the law that it applies. Its findings bear one of them, or a D- code. */
  clauses: readonly [Basis, ...Basis[]];
  feeds: Feeds;
  /** The figures of the policy that it judges by: they come with each of its findings. */
  figures: readonly ParameterKey[];
  find(book: MonthBook): Finding[];
}

/** Declares a check. */
export function clauseCheck(declaration: ClauseCheck): ClauseCheck {
  return declaration;
}
