import type { Translation } from "../../catalogue";
import type { leave as chinese } from "../../zh/rules/leave";

/** Findings of Leave. */
export const leave = {
  "leave.notApproved.message": "{type} is not approved (status: {status}); counted as leave for now",
  "leave.notApproved.found": "status: {status}",
  "leave.notApproved.expected":
    "have it approved and set 批准; if refused, set 驳回 and it counts as absence",
  "leave.byOneself.message": "{type} was approved by the person themselves, which is void",
  "leave.byOneself.found": "approver: {approver}",
  "leave.byOneself.expected": "approval by the head of the department or a superior",
  "leave.notAbove.message": "{approver}, who approved {type}, is not a superior of this person",
  "leave.notAbove.found": "approver: {approver}",
  "leave.notAbove.expected":
    "approval by a superior; if the superior has changed, correct Supervisor ID in Roster",
  "leave.approverUnknown.message":
    "“{approver}”, who approved {type}, is neither in Roster nor a position that may approve",
  "leave.approverUnknown.found": "approver: {approver}",
  "leave.approverUnknown.expected":
    "the superior's employee ID; if the position may approve, add it to approverRoles in Policy",
  "leave.approverBlank.message": "{type} is approved, but no approver is named",
  "leave.approverBlank.found": "no approver",
  "leave.approverBlank.expected": "the employee ID of the superior who approved",
  "leave.late.message": "{type} was requested after it began (requested {applied}, began {start})",
  "leave.late.found": "requested at {applied}",
  "leave.late.expected": "request and approval before it begins; if a time is wrong, correct it",
  "leave.sickFiledLater.message":
    "Sick leave was requested after it began (requested {applied}, began {start})",
  "leave.sickFiledLater.found": "requested at {applied}",
  "leave.sickFiledLater.expected": "sick leave may be filed afterwards; check the medical certificate",
  "leave.appliedBlank.message":
    "{type} has no request time, so nobody can tell whether it was requested in advance",
  "leave.appliedBlank.found": "no request time",
  "leave.appliedBlank.expected": "a time before {start}",
  "leave.daysDiffer.message":
    "{days} day(s) of leave entered, but {start} to {end} has {counted} workday(s); {counted} used",
  "leave.daysDiffer.found": "{days} day(s)",
  "leave.daysDiffer.expected": "{counted} day(s); if start or end is wrong, correct it",
  "leave.outingNotApproved.message":
    "{type} is not approved (status: {status}), so it excuses no absence; the punches count",
  "leave.outingNotApproved.found": "status: {status}",
  "leave.outingNotApproved.expected": "have it approved and set 批准; if refused, set 驳回",
  "leave.noReason.message": "{type} has no reason",
  "leave.noReason.found": "no reason",
  "leave.noReason.expected": "the reason for the leave",
  "leave.outOfTime.message": "{type} was requested at {applied}, outside the hours for requests",
  "leave.outOfTime.found": "requested at {applied}",
  "leave.outOfTime.expected": "within {times}; if the time is wrong, correct it",
  "substitute.blank.message": "{type} names no substitute, so the work was not handed over",
  "substitute.blank.found": "no substitute",
  "substitute.blank.expected":
    "the employee ID of whoever takes over the work; if there was nothing to hand over, note it under Remark",
  "substitute.notKept.message": "None of the {count} leave records this month names a substitute",
  "substitute.notKept.found": "no substitute",
  "substitute.notKept.expected":
    "have the team leader assign substitutes and fill in their employee IDs; if they are not recorded, the column may be deleted",
  "substitute.oneself.message": "The substitute for {type} is the person themselves",
  "substitute.oneself.found": "{substitute}",
  "substitute.oneself.expected": "the employee ID of somebody else",
  "substitute.unknown.message":
    "“{substitute}”, the substitute for {type}, is not in Roster, or several people have that name",
  "substitute.unknown.found": "{substitute}",
  "substitute.unknown.expected": "the substitute's employee ID",
  "substitute.notEmployed.message": "{substitute}, the substitute for {type}, was not employed at the time",
  "substitute.notEmployed.found": "{substitute}",
  "substitute.notEmployed.expected": "somebody who was employed",
  "substitute.onLeave.message": "{substitute}, the substitute for {type}, was on leave at the same time",
  "substitute.onLeave.found": "{substitute}",
  "substitute.onLeave.expected": "somebody who was at work",
} as const satisfies Translation<typeof chinese>;
