import type { Translation } from "../../catalogue";
import type { overtime as chinese } from "../../zh/rules/overtime";

/** Findings of Overtime. */
export const overtime = {
  "overtime.notApproved.message":
    "{date}: {hours} h of overtime is not approved (status: {status}) and not paid; if approved, {potential} yuan is due",
  "overtime.notApproved.found": "Status: {status}",
  "overtime.notApproved.expected": "If the work was assigned, have it approved by a superior and set 批准",
  "overtime.byOneself.message":
    "{date}: overtime approved by the person themselves, which is void, and not paid; if approved, {potential} yuan is due",
  "overtime.byOneself.found": "Approver: {approver}",
  "overtime.byOneself.expected": "Approval by a superior",
  "overtime.notAbove.message":
    "{date}: {approver}, who approved the overtime, is not a superior of this person; not paid; if approved, {potential} yuan is due",
  "overtime.notAbove.found": "Approver: {approver}",
  "overtime.notAbove.expected":
    "Approval by a superior; if the superior has changed, correct Supervisor ID in Roster",
  "overtime.approverUnknown.message":
    "{date}: “{approver}”, who approved the overtime, is neither in Roster nor a position that may approve",
  "overtime.approverUnknown.found": "Approver: {approver}",
  "overtime.approverUnknown.expected":
    "The superior's employee ID; if the position may approve, add it to approverRoles in Policy",
  "overtime.approverBlank.message":
    "{date}: overtime with no approver, not paid; if approved, {potential} yuan is due",
  "overtime.approverBlank.found": "No approver",
  "overtime.approverBlank.expected": "The employee ID of the superior who approved",
  "overtime.late.message":
    "{date}: overtime requested after it began (requested {applied}, began {start}); it is approved, so it is paid",
  "overtime.late.found": "Requested at {applied}",
  "overtime.late.expected": "Request and approval before it begins; if a time is wrong, correct it",
  "overtime.appliedBlank.message":
    "{date}: overtime has no request time, so nobody can tell whether it was requested in advance",
  "overtime.appliedBlank.found": "No request time",
  "overtime.appliedBlank.expected": "A time before the overtime began",
  "overtime.hoursDiffer.message":
    "{hours} h of overtime entered, but {from} to {to} is only {counted} h; {hours} h is used for now",
  "overtime.hoursDiffer.found": "{hours} h",
  "overtime.hoursDiffer.expected": "{counted} h at most; if start or end is wrong, correct it",
  "overtime.kindOfDay.message":
    "It is not known whether {date} is a statutory holiday, so the overtime pay cannot be worked out and counts as 0",
  "overtime.kindOfDay.found": "Kind of day unknown",
  "overtime.kindOfDay.expected": "Enter the kind of this day in Calendar",
  "overtime.dayLimit.message": "{date}: {hours} h of overtime, over the daily limit",
  "overtime.dayLimit.found": "{hours} h",
  "overtime.dayLimit.expected": "{limit} h a day at most; overtime pay is due all the same",
  "overtime.monthLimit.message": "{hours} h of overtime this month, over the monthly limit",
  "overtime.monthLimit.found": "{hours} h in all",
  "overtime.monthLimit.expected": "{limit} h a month at most; overtime pay is due all the same",
  "overtime.paidUnapproved.message":
    "{date}: {hours} h of overtime has no valid approval (status: {status}, approver: {approver}); {potential} yuan is paid by policy",
  "overtime.paidUnapproved.found": "Status: {status}, approver: {approver}",
  "overtime.paidUnapproved.expected": "Approval by a superior; if it is not to be paid, set 驳回",
} as const satisfies Translation<typeof chinese>;
