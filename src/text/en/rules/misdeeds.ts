import type { Translation } from "../../catalogue";
import type { misdeeds as chinese } from "../../zh/rules/misdeeds";

/** Records of Discipline by the clause that they fall under. */
export const misdeeds = {
  "record.plain.message":
    "“{kind}” {times} {times|time|times} ({dates}), forbidden by this clause. No document sets a deduction; for the record only",
  "record.plain.found": "{dates}",
  "record.plain.expected": "Nothing to change; the Sanction column says what follows",
  "record.attendance.message":
    "“{kind}” {times} {times|time|times} ({dates}), forbidden by this clause. Pay follows Attendance; this record deducts nothing more",
  "record.attendance.found": "{dates}",
  "record.attendance.expected": "Nothing to change if it agrees with Attendance and Leave for that day",
  "record.fined.message":
    "“{kind}” {times} {times|time|times} ({dates}), forbidden by item (五) of this clause. The document sets a fine, but an employer has no power to fine",
  "record.fined.found": "{dates}",
  "record.fined.expected": "Nothing to change; a reprimand, warning or the like",
  "record.notInWorkingTime.message":
    "“{kind}” happened at {time}, outside working time; this clause covers working time only",
  "record.notInWorkingTime.found": "{time}",
  "record.notInWorkingTime.expected": "Check the time; delete the record if it was outside working time",
  "footwear.woman.message": "“{kind}”: this clause is for men only, and Roster says female",
  "footwear.woman.found": "Female",
  "footwear.woman.expected": "Check the employee ID; delete the record if the person is a woman",
  "footwear.genderUnknown.message":
    "Discipline has a record of “{kind}”; this clause is for men only, and Roster gives no gender",
  "footwear.genderUnknown.found": "Gender: {gender}",
  "footwear.genderUnknown.expected": "Fill in Gender in Roster",
  "internet.approverBlank.message":
    "“{kind}” names no approver; internet use needs consent from a manager or supervisor",
  "internet.approverBlank.found": "Approver is blank",
  "internet.approverBlank.expected": "The employee ID of whoever consented, if anybody did",
  "internet.byOneself.message":
    "“{kind}” was approved by the person themselves, which is void; internet use needs consent from a manager or supervisor",
  "internet.byOneself.found": "Approver: {approver}",
  "internet.byOneself.expected": "Consent from a manager or supervisor",
  "internet.notAbove.message":
    "{approver}, who approved “{kind}”, is not a superior of this person; internet use needs consent from a manager or supervisor",
  "internet.notAbove.found": "Approver: {approver}",
  "internet.notAbove.expected":
    "Consent from a manager or supervisor; if the superior has changed, correct Supervisor ID in Roster",
  "internet.approverUnknown.message":
    "“{approver}”, who approved “{kind}”, is neither in Roster nor a position that may approve",
  "internet.approverUnknown.found": "Approver: {approver}",
  "internet.approverUnknown.expected":
    "The superior's employee ID; if the position may approve, add it to approverRoles in Policy",
  "harm.proven.message":
    "“{kind}”, harm to the company that this clause forbids, is proven; unpaid commission is not paid (R097)",
  "harm.proven.found": "Proven",
  "harm.proven.expected": "Keep the evidence; if it is not proven, set the status to 待查",
  "harm.unproven.message":
    "“{kind}” is not proven, but policy does not require proof; unpaid commission is not paid (R097)",
  "harm.unproven.found": "Not proven",
  "harm.unproven.expected": "Safer to withhold it only once proven: set fraudNeedsProof in Policy to yes",
  "harm.suspected.message":
    "“{kind}”, harm to the company that this clause forbids, is under investigation; unpaid commission is held until then (R097)",
  "harm.suspected.found": "Under investigation",
  "harm.suspected.expected": "Set the status to 查实 once proven; delete the record if it is untrue",
  "harm.open.message":
    "“{kind}” has no status and is treated as under investigation; unpaid commission is held (R097)",
  "harm.open.found": "Status is blank",
  "harm.open.expected": "查实 (proven) or 待查 (under investigation)",
} as const satisfies Translation<typeof chinese>;
