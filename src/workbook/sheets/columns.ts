import { startOf } from "../../kinds/moment";
import type { Clock } from "../../kinds/readClock";
import type { Column } from "./definition";

/*
 * Columns that several sheets have.
 */

/** Whose row it is. */
export const PERSON_ID = {
  zh: "工号",
  en: "Employee ID",
  aliases: [
    "员工编号",
    "职工号",
    "人员编号",
    "员工号",
    "编号",
    "工卡号",
    "账号工号",
    "EmployeeNo",
    "Employee No.",
    "Staff ID",
  ],
  kind: "person",
  needed: "row",
} as const satisfies Column;

/** That person's name, for the eye. */
export const NAME_BESIDE = {
  zh: "姓名",
  en: "Name",
  aliases: ["员工姓名", "名字", "户名", "Employee name"],
  kind: "nameBeside",
} as const satisfies Column;

/** The month to which a row belongs. */
export const MONTH = { zh: "月份", en: "Month", kind: "month", needed: "row" } as const satisfies Column;

export const APPLIED_AT = {
  zh: "申请时间",
  en: "Applied at",
  aliases: ["申请日期", "提交时间", "发起时间", "Applied on"],
  kind: "moment",
  field: startOf,
} as const satisfies Column;

export const APPROVER = {
  zh: "审批人",
  en: "Approver ID",
  aliases: ["审批人工号", "批准人", "Approver", "Approver ID"],
  kind: "approver",
} as const satisfies Column;

export const APPROVAL_STATUS = {
  zh: "审批状态",
  en: "Status",
  aliases: ["审批结果", "状态", "Approval"],
  kind: "approval",
  choices: ["批准", "待批", "驳回", "撤销"],
} as const satisfies Column;

/** What may stand in a column of 是/否. */
export const YES_OR_NO = ["是", "否"] as const;

/** A clock time as a field: minutes since midnight. */
export function minutesOfClock({ minutes }: Clock): number {
  return minutes;
}
