import type { Catalogue } from "../../catalogue";

/** Findings of 请假. */
export const leave: Catalogue = {
  "leave.notApproved.message": "{type}未批准（状态：{status}），现按请假计算",
  "leave.notApproved.found": "状态：{status}",
  "leave.notApproved.expected": "上级批准后改为“批准”；未获批准改为“驳回”，按旷工计算",
  "leave.byOneself.message": "{type}由本人审批，无效",
  "leave.byOneself.found": "审批人：{approver}",
  "leave.byOneself.expected": "应由部门负责人或上级主管审批",
  "leave.notAbove.message": "{type}的审批人 {approver} 不是此人的上级",
  "leave.notAbove.found": "审批人：{approver}",
  "leave.notAbove.expected": "应由部门负责人或上级主管审批；上级变动的请改花名册的上级工号",
  "leave.approverUnknown.message": "{type}的审批人“{approver}”不在花名册中，也不是有审批权的岗位",
  "leave.approverUnknown.found": "审批人：{approver}",
  "leave.approverUnknown.expected": "填上级的工号；此岗位有审批权的，在“政策”表的 approverRoles 中加上",
  "leave.approverBlank.message": "{type}已批准，但没有审批人",
  "leave.approverBlank.found": "审批人为空",
  "leave.approverBlank.expected": "填批准此假的上级工号",
  "leave.late.message": "{type}在开始后才申请（{applied} 申请，{start} 开始）",
  "leave.late.found": "申请时间：{applied}",
  "leave.late.expected": "应在 {start} 之前申请并获批准",
  "leave.sickFiledLater.message": "病假在开始后才申请（{applied} 申请，{start} 开始）",
  "leave.sickFiledLater.found": "申请时间：{applied}",
  "leave.sickFiledLater.expected": "病假可以事后补办，请核对医院证明",
  "leave.appliedBlank.message": "{type}没有申请时间，无法判断是否提前请假",
  "leave.appliedBlank.found": "申请时间为空",
  "leave.appliedBlank.expected": "填申请时间，应早于 {start}",
  "leave.daysDiffer.message":
    "请假天数填 {days}，按起止时间（{start} 到 {end}）工作日为 {counted} 天，现按 {counted} 天计算",
  "leave.daysDiffer.found": "{days} 天",
  "leave.daysDiffer.expected": "{counted} 天；起止时间有误的请改起止时间",
};
