import type { Translation } from "../../catalogue";
import type { leave as chinese } from "../../zh/rules/leave";

/** Findings of Leave. */
export const leave = {
  "leave.notApproved.message": "{type} is not approved (status: {status}); counted as leave for now",
  "leave.notApproved.found": "Status: {status}",
  "leave.notApproved.expected":
    "Have it approved and set 批准; if refused, set 驳回 and it counts as absence",
  "leave.byOneself.message": "{type} was approved by the person themselves, which is void",
  "leave.byOneself.found": "Approver: {approver}",
  "leave.byOneself.expected": "Approval by the head of the department or a superior",
  "leave.notAbove.message": "{approver}, who approved {type}, is not a superior of this person",
  "leave.notAbove.found": "Approver: {approver}",
  "leave.notAbove.expected":
    "Approval by a superior; if the superior has changed, correct Supervisor ID in Roster",
  "leave.approverUnknown.message":
    "“{approver}”, who approved {type}, is neither in Roster nor a position that may approve",
  "leave.approverUnknown.found": "Approver: {approver}",
  "leave.approverUnknown.expected":
    "The superior's employee ID; if the position may approve, add it to approverRoles in Policy",
  "leave.approverBlank.message": "{type} is approved, but no approver is named",
  "leave.approverBlank.found": "No approver",
  "leave.approverBlank.expected": "The employee ID of the superior who approved",
  "leave.late.message": "{type} was requested after it began (requested {applied}, began {start})",
  "leave.late.found": "Requested at {applied}",
  "leave.late.expected": "Request and approval before it begins; if a time is wrong, correct it",
  "leave.sickFiledLater.message":
    "Sick leave was requested after it began (requested {applied}, began {start})",
  "leave.sickFiledLater.found": "Requested at {applied}",
  "leave.sickFiledLater.expected": "Sick leave may be filed afterwards; check the medical certificate",
  "leave.appliedBlank.message":
    "{type} has no request time, so nobody can tell whether it was requested in advance",
  "leave.appliedBlank.found": "No request time",
  "leave.appliedBlank.expected": "A time before {start}",
  "leave.daysDiffer.message":
    "{days} {days|day|days} of leave entered, but {start} to {end} has {counted} {counted|workday|workdays}; {counted} used",
  "leave.daysDiffer.found": "{days} {days|day|days}",
  "leave.daysDiffer.expected": "{counted} {counted|day|days}; if start or end is wrong, correct it",
  "leave.outingNotApproved.message":
    "{type} is not approved (status: {status}), so it excuses no absence; the punches count",
  "leave.outingNotApproved.found": "Status: {status}",
  "leave.outingNotApproved.expected": "Have it approved and set 批准; if refused, set 驳回",
  "leave.noReason.message": "{type} has no reason",
  "leave.noReason.found": "No reason",
  "leave.noReason.expected": "The reason for the leave",
  "leave.outOfTime.message": "{type} was requested at {applied}, outside the hours for requests",
  "leave.outOfTime.found": "Requested at {applied}",
  "leave.outOfTime.expected": "Within {times}; if the time is wrong, correct it",
  "substitute.blank.message": "{type} names no substitute, so the work was not handed over",
  "substitute.blank.found": "No substitute",
  "substitute.blank.expected":
    "The employee ID of whoever takes over the work; if there was nothing to hand over, note it under Remark",
  "substitute.notKept.message": "None of the {count} leave records this month names a substitute",
  "substitute.notKept.found": "No substitute",
  "substitute.notKept.expected":
    "Have the team leader assign substitutes and fill in their employee IDs; if they are not recorded, the column may be deleted",
  "substitute.oneself.message": "The substitute for {type} is the person themselves",
  "substitute.oneself.found": "{substitute}",
  "substitute.oneself.expected": "The employee ID of somebody else",
  "substitute.unknown.message":
    "“{substitute}”, the substitute for {type}, is not in Roster, or several people have that name",
  "substitute.unknown.found": "{substitute}",
  "substitute.unknown.expected": "The substitute's employee ID",
  "substitute.notEmployed.message": "{substitute}, the substitute for {type}, was not employed at the time",
  "substitute.notEmployed.found": "{substitute}",
  "substitute.notEmployed.expected": "Somebody who was employed",
  "substitute.onLeave.message": "{substitute}, the substitute for {type}, was on leave at the same time",
  "substitute.onLeave.found": "{substitute}",
  "substitute.onLeave.expected": "Somebody who was at work",
} as const satisfies Translation<typeof chinese>;
