import type { Catalogue } from "../../catalogue";

/** Findings of Leave. */
export const leave: Catalogue = {
  "leave.notApproved.message": "{type} is not approved (status: {status}); counted as leave for now",
  "leave.notApproved.found": "status: {status}",
  "leave.notApproved.expected":
    "have it approved and set 批准; if refused set 驳回, and it counts as absence",
  "leave.byOneself.message": "{type} was approved by the person themselves, which is void",
  "leave.byOneself.found": "approver: {approver}",
  "leave.byOneself.expected": "approval by the head of the department or a superior",
  "leave.notAbove.message": "{approver}, who approved {type}, is not a superior of this person",
  "leave.notAbove.found": "approver: {approver}",
  "leave.notAbove.expected":
    "approval by a superior; if the superior has changed, mend Supervisor ID in Roster",
  "leave.approverUnknown.message":
    "“{approver}”, who approved {type}, is neither in Roster nor a position that may approve",
  "leave.approverUnknown.found": "approver: {approver}",
  "leave.approverUnknown.expected":
    "the superior's employee ID; if the position may approve, add it to approverRoles in Policy",
  "leave.approverBlank.message": "{type} is approved, but nobody is named as approver",
  "leave.approverBlank.found": "no approver",
  "leave.approverBlank.expected": "the employee ID of the superior who approved",
  "leave.late.message": "{type} was applied for after it began (applied {applied}, began {start})",
  "leave.late.found": "applied at {applied}",
  "leave.late.expected": "before {start}",
  "leave.sickFiledLater.message":
    "Sick leave was applied for after it began (applied {applied}, began {start})",
  "leave.sickFiledLater.found": "applied at {applied}",
  "leave.sickFiledLater.expected": "sick leave may be filed afterwards; check the certificate",
  "leave.appliedBlank.message":
    "{type} has no time of application, so it cannot be told whether it was asked for beforehand",
  "leave.appliedBlank.found": "no time of application",
  "leave.appliedBlank.expected": "a time before {start}",
  "leave.daysDiffer.message":
    "{days} days of leave are stated, but {start} to {end} has {counted} workdays; {counted} are counted",
  "leave.daysDiffer.found": "{days} days",
  "leave.daysDiffer.expected": "{counted} days; if start or end is wrong, mend those",
  "leave.outingNotApproved.message":
    "{type} is not approved (status: {status}), so it covers no absence; the punches decide",
  "leave.outingNotApproved.found": "status: {status}",
  "leave.outingNotApproved.expected": "have it approved and set 批准; if refused set 驳回",
  "leave.noReason.message": "No reason is given for {type}",
  "leave.noReason.found": "no reason",
  "leave.noReason.expected": "the reason of the leave",
  "leave.outOfTime.message": "{type} was applied for at {applied}, outside the time for it, {times}",
  "leave.outOfTime.found": "applied at {applied}",
  "leave.outOfTime.expected": "{times}; if the time is wrong, mend it",
  "substitute.blank.message": "Nobody takes over during {type}",
  "substitute.blank.found": "no substitute",
  "substitute.blank.expected":
    "the employee ID of whoever takes over the work; if nothing was to be taken over, say so in the remark",
  "substitute.notKept.message": "None of the {count} leaves this month names a substitute",
  "substitute.notKept.found": "no substitute",
  "substitute.notKept.expected":
    "the team leader assigns the work: fill in employee IDs; if substitutes are not recorded, the column may go",
  "substitute.oneself.message": "The substitute during {type} is the person themselves",
  "substitute.oneself.found": "{substitute}",
  "substitute.oneself.expected": "the employee ID of somebody else",
  "substitute.unknown.message":
    "“{substitute}”, the substitute during {type}, is not in Roster, or several people bear that name",
  "substitute.unknown.found": "{substitute}",
  "substitute.unknown.expected": "the employee ID of the substitute",
  "substitute.notEmployed.message":
    "{substitute}, the substitute during {type}, was not employed at the time",
  "substitute.notEmployed.found": "{substitute}",
  "substitute.notEmployed.expected": "somebody who was employed",
  "substitute.onLeave.message": "{substitute}, the substitute during {type}, was on leave at the same time",
  "substitute.onLeave.found": "{substitute}",
  "substitute.onLeave.expected": "somebody who was at work",
};
