/** Findings of 加班. */
export const overtime = {
  "overtime.notApproved.message":
    "{date} 加班 {hours} 小时未批准（状态：{status}），未计加班费；如批准，应付 {potential} 元",
  "overtime.notApproved.found": "状态：{status}",
  "overtime.notApproved.expected": "确属安排加班的，由上级批准后改为“批准”",
  "overtime.byOneself.message": "{date} 加班由本人审批，无效，未计加班费；如批准，应付 {potential} 元",
  "overtime.byOneself.found": "审批人：{approver}",
  "overtime.byOneself.expected": "应由上级主管审批",
  "overtime.notAbove.message":
    "{date} 加班的审批人 {approver} 不是此人的上级，未计加班费；如批准，应付 {potential} 元",
  "overtime.notAbove.found": "审批人：{approver}",
  "overtime.notAbove.expected": "应由上级主管审批；上级变动的请改花名册的上级工号",
  "overtime.approverUnknown.message": "{date} 加班的审批人“{approver}”不在花名册中，也不是有审批权的岗位",
  "overtime.approverUnknown.found": "审批人：{approver}",
  "overtime.approverUnknown.expected":
    "填上级的工号；此岗位有审批权的，加到“政策”表的有审批权的岗位（approverRoles）",
  "overtime.approverBlank.message": "{date} 加班没有审批人，未计加班费；如批准，应付 {potential} 元",
  "overtime.approverBlank.found": "审批人为空",
  "overtime.approverBlank.expected": "填批准此加班的上级工号",
  "overtime.late.message": "{date} 的加班在开始后才申请（{applied} 申请，{start} 开始），已批准，照付",
  "overtime.late.found": "申请时间：{applied}",
  "overtime.late.expected": "应在开始前申请并获批准；时间有误的请改",
  "overtime.appliedBlank.message": "{date} 的加班没有申请时间，无法判断是否事先申请",
  "overtime.appliedBlank.found": "申请时间为空",
  "overtime.appliedBlank.expected": "填申请时间，应早于加班开始",
  "overtime.hoursDiffer.message":
    "加班填 {hours} 小时，起止时间 {from} 到 {to} 只有 {counted} 小时，现按 {hours} 小时计算",
  "overtime.hoursDiffer.found": "{hours} 小时",
  "overtime.hoursDiffer.expected": "不超过 {counted} 小时；起止时间有误的请改起止时间",
  "overtime.kindOfDay.message": "不知道 {date} 是不是法定节假日，加班费无法计算，现按 0 计",
  "overtime.kindOfDay.found": "日期类型未知",
  "overtime.kindOfDay.expected": "在“日历”表填这一天的类型",
  "overtime.dayLimit.message": "{date} 加班 {hours} 小时，超过每日上限",
  "overtime.dayLimit.found": "{hours} 小时",
  "overtime.dayLimit.expected": "每日不超过 {limit} 小时；加班费仍须照付",
  "overtime.monthLimit.message": "本月加班合计 {hours} 小时，超过每月上限",
  "overtime.monthLimit.found": "合计 {hours} 小时",
  "overtime.monthLimit.expected": "每月不超过 {limit} 小时；加班费仍须照付",
  "overtime.paidUnapproved.message":
    "{date} 加班 {hours} 小时没有有效批准（状态：{status}，审批人：{approver}），按政策照付 {potential} 元",
  "overtime.paidUnapproved.found": "状态：{status}，审批人：{approver}",
  "overtime.paidUnapproved.expected": "由上级补批；不应付的改为“驳回”",
} as const;
