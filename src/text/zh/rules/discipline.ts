import type { Catalogue } from "../../catalogue";

/** Findings of 奖惩. */
export const discipline: Catalogue = {
  "fine.noAmount.message": "处罚款，没有金额",
  "fine.noAmount.found": "金额为空",
  "fine.noAmount.expected": "{least} 到 {most} 元",
  "fine.outOfRange.message": "罚款 {amount} 元不在 {least} 到 {most} 元之间",
  "fine.outOfRange.found": "{amount} 元",
  "fine.outOfRange.expected": "{least} 到 {most} 元",
  "fine.notDeducted.message": "对“{facts}”罚款 {amount}。用人单位没有罚款权，不从工资中扣",
  "fine.notDeducted.found": "罚款 {amount}",
  "fine.notDeducted.expected": "改用批评、警告，或按绩效考核处理",
  "fine.deducted.message": "对“{facts}”罚款 {amount}，按政策从工资中扣。用人单位没有罚款权，扣款违法",
  "fine.deducted.found": "罚款 {amount}",
  "fine.deducted.expected": "把“政策”表的 fineMode 改回“仅提示”，改用批评、警告，或按绩效考核处理",
  "fine.overCap.message": "本月罚款扣 {taken} 元，超过当月工资的 {ratio}（{cap} 元）",
  "fine.overCap.found": "{taken} 元",
  "fine.overCap.expected": "每月不超过 {cap} 元",
};
