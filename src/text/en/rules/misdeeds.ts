import type { Catalogue } from "../../catalogue";

/** Records of Discipline by the clause that they fall under. */
export const misdeeds: Catalogue = {
  "record.plain.message":
    "“{kind}” {times} time(s) ({dates}), which this clause forbids. No document gives an amount: for the record; what it leads to is in Sanction",
  "record.plain.found": "{dates}",
  "record.plain.expected": "a reprimand, warning or the like as fits; nothing to change",
  "record.attendance.message":
    "“{kind}” {times} time(s) ({dates}), which this clause forbids. Pay goes by Attendance; this record takes nothing more",
  "record.attendance.found": "{dates}",
  "record.attendance.expected": "the same as Attendance and Leave say of that day; nothing to change",
  "record.fined.message":
    "“{kind}” {times} time(s) ({dates}), under item (五) of this document. The rules fine it, but an employer has no power to fine",
  "record.fined.found": "{dates}",
  "record.fined.expected": "a reprimand, warning or the like; nothing to change",
  "record.notInWorkingTime.message":
    "“{kind}” was at {time}, outside working time; this clause is about working time only",
  "record.notInWorkingTime.found": "{time}",
  "record.notInWorkingTime.expected": "check the time; delete the record if it was outside working time",
  "footwear.woman.message": "“{kind}”: this clause is for men only, and the roster says woman",
  "footwear.woman.found": "woman",
  "footwear.woman.expected": "check the employee ID; delete the record if it is of a woman",
  "footwear.genderUnknown.message":
    "Discipline has a record of “{kind}”; the clause is for men only, and the roster gives no gender",
  "footwear.genderUnknown.found": "gender: {gender}",
  "footwear.genderUnknown.expected": "the gender in Roster",
  "internet.approverBlank.message":
    "“{kind}” names no approver; internet use needs the consent of a manager or supervisor",
  "internet.approverBlank.found": "Approver is blank",
  "internet.approverBlank.expected": "the employee ID of whoever consented, if anybody did",
  "internet.byOneself.message":
    "“{kind}” was approved by the person themself, which is void; it needs a manager or supervisor",
  "internet.byOneself.found": "approver: {approver}",
  "internet.byOneself.expected": "consent of a manager or supervisor",
  "internet.notAbove.message":
    "The approver {approver} of “{kind}” is not above the person; it needs a manager or supervisor",
  "internet.notAbove.found": "approver: {approver}",
  "internet.notAbove.expected":
    "consent of a manager or supervisor; if the superior has changed, mend the supervisor ID in Roster",
  "internet.approverUnknown.message":
    "The approver “{approver}” of “{kind}” is neither in the roster nor a position that may approve",
  "internet.approverUnknown.found": "approver: {approver}",
  "internet.approverUnknown.expected":
    "the superior's employee ID; if that position may approve, add it to approverRoles in Policy",
  "harm.proven.message":
    "“{kind}” is confirmed: harm to the company that this clause forbids; commission not paid out is lost (R097)",
  "harm.proven.found": "confirmed",
  "harm.proven.expected": "keep the proof; set to 待查 (under investigation) if it is not proven",
  "harm.unproven.message":
    "“{kind}” is not proven, but policy asks for no proof: commission not paid out is lost (R097)",
  "harm.unproven.found": "not proven",
  "harm.unproven.expected": "safer once proven: set fraudNeedsProof in Policy to yes",
  "harm.suspected.message":
    "“{kind}” is under investigation: harm to the company that this clause forbids; commission not paid out is held until then (R097)",
  "harm.suspected.found": "under investigation",
  "harm.suspected.expected": "set to 查实 (confirmed) once proven; delete the record if it is not true",
  "harm.open.message":
    "“{kind}” has no status and counts as under investigation: commission not paid out is held (R097)",
  "harm.open.found": "Status is blank",
  "harm.open.expected": "查实 (confirmed) or 待查 (under investigation)",
};
