/** Findings of 工资表. */
export const handChanges = {
  "handChanged.amount.message":
    "工资表中的{line}被手工改为 {is} 元（上次生成 {was} 元，现计算 {computed} 元），重新生成后恢复为计算值",
  "handChanged.amount.found": "{is} 元",
  "handChanged.amount.expected": "{computed} 元；要保留改动，请记入“调整”表",
  "handChanged.row.message": "工资表中有此人的一行，应发 {is} 元，但此人本月没有工资，重新生成后此行消失",
  "handChanged.row.found": "应发 {is} 元",
  "handChanged.row.expected": "在花名册和有关表中补此人的记录",
} as const;
