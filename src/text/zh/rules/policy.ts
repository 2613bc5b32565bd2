import type { Catalogue } from "../../catalogue";

/** Findings of 政策. */
export const policy: Catalogue = {
  "policy.unknownKey.message": "没有“{key}”这个参数，此行不起作用",
  "policy.unknownKey.found": "{key}",
  "policy.unknownKey.expected": "参数名见模板的“政策”表",
  "policy.nearKey.message": "没有“{key}”这个参数，此行不起作用",
  "policy.nearKey.found": "{key}",
  "policy.nearKey.expected": "是否 {suggestion}？",
  "policy.badValue.message": "{name}（{key}）的值“{value}”无法识别，此行不起作用",
  "policy.badValue.found": "{value}",
  "policy.badValue.expected": "{expected}",
  "policy.outOfRange.message": "{name}（{key}）的值 {value} 超出范围，此行不起作用",
  "policy.outOfRange.found": "{value}",
  "policy.outOfRange.expected": "{least} 到 {most}",
  "policy.belowLeast.message": "{name}（{key}）的值 {value} 太小，此行不起作用",
  "policy.belowLeast.found": "{value}",
  "policy.belowLeast.expected": "不小于 {least}",
  "policy.aboveMost.message": "{name}（{key}）的值 {value} 太大，此行不起作用",
  "policy.aboveMost.found": "{value}",
  "policy.aboveMost.expected": "不大于 {most}",
  "policy.sameDate.message": "{name}（{key}）在 {day} 有两个值，按 {first} 的值计算，此行不起作用",
  "policy.sameDate.found": "{day}",
  "policy.sameDate.expected": "删除其中一行，或改生效日期",
  "policy.noDate.message": "{name}（{key}）没有生效日期，此行不起作用",
  "policy.noDate.found": "生效日期为空",
  "policy.noDate.expected": "填生效日期",
};
