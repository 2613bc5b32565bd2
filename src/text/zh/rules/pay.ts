/** Findings of 工资. */
export const pay = {
  "gross.negative.message": "应发合计是 {gross} 元，扣款多于应得",
  "gross.negative.found": "{gross} 元",
  "gross.negative.expected": "不小于 0；请核对缺勤、罚款和调整",
  "penalty.fixedPay.message":
    "惩罚金 {penalty} 元多于绩效工资 {perf} 元，有 {beyond} 元扣自固定工资，没有法律依据",
  "penalty.fixedPay.found": "{penalty} 元",
  "penalty.fixedPay.expected":
    "惩罚金只从绩效工资中扣：把“政策”表的惩罚金从何扣（penaltyFloor）改回“绩效工资”",
  "minimumWage.noRegion.message": "没有填最低工资地区，未检查工资是否低于最低工资标准",
  "minimumWage.noRegion.found": "{key} 未填",
  "minimumWage.noRegion.expected": "在“政策”表加一行 {key}，值填地区（如 上海）",
  "minimumWage.unknown.message": "不知道“{region}”本月的最低工资标准，未检查",
  "minimumWage.unknown.found": "{region}",
  "minimumWage.unknown.expected": "填省级地区名（如 上海、广东），或在“政策”表加一行 {key}",
  "minimumWage.below.message":
    "正常出勤工资 {wage} 元，低于 {region} 最低工资 {least} 元（全月 {minimum} 元）",
  "minimumWage.below.found": "{wage} 元",
  "minimumWage.below.expected": "不低于 {least} 元，请补足差额",
  "minimumWage.sick.message": "病假工资按 {ratio} 计，全月 {pay} 元，低于最低工资的 80%（{floor} 元）",
  "minimumWage.sick.found": "全月 {pay} 元",
  "minimumWage.sick.expected": "不低于 {floor} 元；请改“政策”表的病假工资比例（sickPayRatio）或补足差额",
  "fullAttendance.noAmount.message": "没有任何制度给出全勤奖的金额，现按 0 计",
  "fullAttendance.noAmount.found": "{key} 未填",
  "fullAttendance.noAmount.expected": "在“政策”表加一行 {key}，值填每月金额（不发填 0）",
  "fullAttendance.impossible.message":
    "满勤按 {days} 天，本月只有 {workdays} 个工作日，没有人能满勤；每周工作六天违反工时规定",
  "fullAttendance.impossible.found": "{days} 天",
  "fullAttendance.impossible.expected": "把满勤口径（fullAttendanceBasis）改为“日历”，本月 {workdays} 天",
  "calendar.yearUnknown.message": "{year} 年的放假安排未知，现按周一到周五计算",
  "calendar.yearUnknown.found": "{year} 年没有日历",
  "calendar.yearUnknown.expected": "在“日历”表填这一年的节假日和调休工作日",
  "figure.missing.message": "{name}（{key}）没有任何制度给出，也没有填写，有关金额现按 0 计",
  "figure.missing.found": "{key} 未填",
  "figure.missing.expected": "在“政策”表加一行 {key}",
} as const;
