/** Findings of 调整. */
export const adjustments = {
  "adjustment.fine.message": "调整项目“{item}”{amount} 元是罚款。用人单位没有罚款权，扣款违法",
  "adjustment.fine.found": "{amount} 元",
  "adjustment.fine.expected": "删除此行，或注明合法的扣款理由",
  "adjustment.notEmployed.message": "此人 {month} 不在职，调整“{item}”{amount} 元仍计入工资表",
  "adjustment.notEmployed.found": "{month} 不在职",
  "adjustment.notEmployed.expected": "补发、补扣以前月份的可以保留；不是的请删除",
} as const;
