/** Findings of 提成. */
export const commission = {
  "commission.noDate.message": "填了回款金额 {received} 元，没有回款日期，本月不计提成",
  "commission.noDate.found": "回款日期为空",
  "commission.noDate.expected": "填实际到账日期",
  "commission.noRate.message": "订单 {order} 没有提成金额和提成比例，制度也未定，现按 0 计",
  "commission.noRate.found": "提成金额为空",
  "commission.noRate.expected": "填提成金额或提成比例；比例统一的，在“政策”表填提成比例（commissionRate）",
  "commission.noReceived.message": "有回款日期，没有回款金额，提成现按 0 计",
  "commission.noReceived.found": "回款金额为空",
  "commission.noReceived.expected": "填实际到账金额",
  "commission.overReceived.message": "回款 {received} 元超过订单金额 {order} 元，提成按全额计，不多发",
  "commission.overReceived.found": "{received} 元",
  "commission.overReceived.expected": "不超过 {order} 元；订单金额有误的请改订单金额",
  "commission.differs.message":
    "提成金额填 {entered} 元，按订单金额 {order} 元 × {rate} 应为 {computed} 元，现按填写的计",
  "commission.differs.found": "{entered} 元",
  "commission.differs.expected": "{computed} 元；另有约定的请清空提成比例",
  "commission.repeated.message": "订单号 {order} 与 {cell} 重复，此行提成暂不发",
  "commission.repeated.found": "{order}",
  "commission.repeated.expected": "改正订单号，或删除重复的一行",
  "commission.noProof.message": "订单 {order} 没有{document}，提成 {worth} 元暂不发",
  "commission.noProof.found": "{document}为空",
  "commission.noProof.expected": "填{document}的编号",
  "commission.noDocument.message": "订单 {order} 没有{document}，提成照发，请补齐",
  "commission.noDocument.found": "{document}为空",
  "commission.noDocument.expected": "填{document}的编号",
  "commission.onLeaveDay.message":
    "货款在离职当天（{left}）到账，算在职，提成照发；条文“离职日前”也可理解为不含当天，请确认",
  "commission.onLeaveDay.found": "{paid} 到账",
  "commission.onLeaveDay.expected":
    "同意的不用改；不算的，把“政策”表的离职当天到账计入（cutoffInclusive）设为“否”",
  "commission.afterLeaving.message": "未满一年离职（{left}），货款 {paid} 才到账，提成 {worth} 元不发",
  "commission.afterLeaving.found": "{paid} 到账",
  "commission.afterLeaving.expected": "不晚于 {deadline}；到账日期有误的请改",
  "commission.withinExtension.message":
    "截止日 {deadline} 不是工作日，货款 {paid} 到账，提成 {worth} 元不发；按民法典第 203 条顺延到 {extended} 则应发，请确认",
  "commission.withinExtension.found": "{paid} 到账",
  "commission.withinExtension.expected":
    "不晚于 {deadline}；要顺延的，把“政策”表的截止日遇节假日顺延（extendIfHoliday）设为“是”",
  "commission.afterGrace.message":
    "满一年离职（{left}），货款 {paid} 才到账，超过宽限期，提成 {worth} 元不发",
  "commission.afterGrace.found": "{paid} 到账",
  "commission.afterGrace.expected": "不晚于 {deadline}；到账日期有误的请改",
  "commission.forfeited.message": "{kind}已查实，未发放的提成 {worth} 元（{orders} 笔）不予发放",
  "commission.forfeited.found": "查实",
  "commission.forfeited.expected": "保留查实的证据；未查实的改为“待查”",
  "commission.held.message": "{kind}待查，未发放的提成 {worth} 元（{orders} 笔）暂缓发放",
  "commission.held.found": "待查",
  "commission.held.expected": "查清后改为“查实”，不属实的删除此记录",
  "commission.cut.message": "离职员工有 {orders} 笔提成共 {lost} 元不发。提成属于劳动报酬，不发有法律风险",
  "commission.cut.found": "不发 {lost} 元",
  "commission.cut.expected": "请法务确认；决定发放的，在“调整”表填写",
  "commission.nearAnniversary.message":
    "{hired} 入职，{left} 离职，离满一年相差不超过一天，是否满一年影响提成，请确认",
  "commission.nearAnniversary.found": "{left} 离职",
  "commission.nearAnniversary.expected":
    "满一年之日为 {year}；算法不同的，改“政策”表的工龄满一年口径（tenureRule）",
} as const;
