/** Steps of what is judged once for the whole month: days, orders, overtime, fines; and why a line is 0. */
export const judgements = {
  "day.punches": "{date} 的打卡",
  "breach.missingPunch": "{date} 缺卡，影响全勤",
  "breach.absence": "{date} 旷工，共 {days} 天，影响全勤",
  "breach.leave": "{type} {days} 天，影响全勤",
  "commission.noMoney": "没有填订单金额或回款金额，提成按 0 计",
  "commission.paidOut": "提成以前已发放，本月不再发",
  "commission.notReceivedYet": "到 {last} 货款还没有收到，本月不发提成",
  "commission.keptBack.repeated": "订单号与 {cell} 重复，暂不发",
  "commission.keptBack.unproven": "没有{document}，暂不发",
  "overtime.notPaid": "加班 {hours} 小时没有经有权的人批准，不发加班费",
  "overtime.refused": "加班 {hours} 小时未获批准，不发加班费",
  "fine.notProven": "罚款还没有查实，不扣",
  "fine.notListed": "政策的处罚种类中没有罚款，不扣",
  "perf.noRow": "“绩效”表没有此人当月的一行，没有绩效工资",
} as const;
