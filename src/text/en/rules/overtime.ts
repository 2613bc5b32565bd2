import type { Catalogue } from "../../catalogue";

/** Findings of Overtime. */
export const overtime: Catalogue = {
  "overtime.notApproved.message":
    "{date}: {hours} h of overtime not approved (status: {status}), not paid; if approved, {potential} yuan are due",
  "overtime.notApproved.found": "status: {status}",
  "overtime.notApproved.expected": "if the work was arranged, have it approved and set 批准",
  "overtime.byOneself.message":
    "{date}: overtime approved by the person themselves, which is void; not paid; if approved, {potential} yuan are due",
  "overtime.byOneself.found": "approver: {approver}",
  "overtime.byOneself.expected": "approval by a superior",
  "overtime.notAbove.message":
    "{date}: {approver}, who approved the overtime, is not a superior; not paid; if approved, {potential} yuan are due",
  "overtime.notAbove.found": "approver: {approver}",
  "overtime.notAbove.expected":
    "approval by a superior; if the superior has changed, mend Supervisor ID in Roster",
  "overtime.approverUnknown.message":
    "{date}: “{approver}”, who approved the overtime, is neither in Roster nor a position that may approve",
  "overtime.approverUnknown.found": "approver: {approver}",
  "overtime.approverUnknown.expected":
    "the superior's employee ID; if the position may approve, add it to approverRoles in Policy",
  "overtime.approverBlank.message":
    "{date}: overtime without an approver, not paid; if approved, {potential} yuan are due",
  "overtime.approverBlank.found": "no approver",
  "overtime.approverBlank.expected": "the employee ID of the superior who approved",
  "overtime.late.message":
    "{date}: overtime applied for after it began (applied {applied}, began {start}); approved, so it is paid",
  "overtime.late.found": "applied at {applied}",
  "overtime.late.expected": "before {start}",
  "overtime.appliedBlank.message":
    "{date}: overtime without a time of application, so it cannot be told whether it was asked for beforehand",
  "overtime.appliedBlank.found": "no time of application",
  "overtime.appliedBlank.expected": "a time before the overtime began",
  "overtime.hoursDiffer.message":
    "{hours} h of overtime are stated, but {from} to {to} is only {counted} h; {hours} h are counted",
  "overtime.hoursDiffer.found": "{hours} h",
  "overtime.hoursDiffer.expected": "{counted} h at most; if start or end is wrong, mend those",
  "overtime.kindOfDay.message":
    "The calendar does not know whether {date} was a statutory holiday; the overtime cannot be worked out and counts as 0",
  "overtime.kindOfDay.found": "kind of day unknown",
  "overtime.kindOfDay.expected": "add the day with its kind to Calendar",
  "overtime.dayLimit.message": "{date}: {hours} h of overtime, over the limit of {limit} h a day",
  "overtime.dayLimit.found": "{hours} h",
  "overtime.dayLimit.expected": "{limit} h a day at most; the pay is due all the same",
  "overtime.monthLimit.message": "{hours} h of overtime this month, over the limit of {limit} h a month",
  "overtime.monthLimit.found": "{hours} h in all",
  "overtime.monthLimit.expected": "{limit} h a month at most; the pay is due all the same",
  "overtime.paidUnapproved.message":
    "{date}: {hours} h of overtime without a valid approval (status: {status}, approver: {approver}); {potential} yuan are paid by policy",
  "overtime.paidUnapproved.found": "status: {status}, approver: {approver}",
  "overtime.paidUnapproved.expected": "approval by a superior; if not to be paid set 驳回",
};
