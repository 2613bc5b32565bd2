import type { Catalogue } from "../catalogue";

/** Steps of the payroll that are not a rule's own (sums, adjustments, what was left out and why), and fixes. */
export const payroll: Catalogue = {
  "sum.part": "{line}",
  "sum.floating": "其中浮动工资",
  "sum.gross": "应发合计",
  "sum.net": "实发合计",
  "penalty.team": "名下有当月计划的组员 {members} 人，其中 {below} 人未达门槛",
  "perf.scope": "主管按考核范围内的三项完成率领取",
  "adjustment.row": "调整“{item}”，原因：{reason}，经办人：{by}",
  "commission.order": "订单 {order}",
  "absence.upToBase": "缺勤扣款以当月底薪 {base} 元为限",
  "rules.notYet": "部门制度自 {from} 起生效，此前的不按制度计算",
  "withholding.entered": "在工资表中手工填写",
  "handChanged.reason": "工资表手工修改：{was} → {is}",
  "step.result": "{sentence} = {value}",
  "clause.quoted": "{id} {doc}{article}：{text}",
  "clause.same": "（{ids} 相同）",
  "policySheet.name": "{name}（{unit}）",
  "policySheet.note": "{name}。可填：{possible}",
  "policySheet.notGiven": "{note}。没有任何制度给出，请填写",
  "policySheet.confirm": "{note}。内置数据，请确认",
  "fix.setValue": "改为“{value}”",
  "fix.convertText": "转换",
  "fix.addAdjustment": "记入“调整”表",
  "fix.addPolicy": "在“政策”表中加一行 {value}",
};
