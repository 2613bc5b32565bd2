/** Custom functions: descriptions, parameters, help and error texts. Keys start with "fn.". */
export const functions = {
  "fn.PERFPAY.description": "绩效工资（元）：完成率不到 30% 为 0，30% 以上按比例领取 500 元",
  "fn.PERFPAY.achievement": "完成量除以计划任务，如 0.8 或 80%",
  "fn.PERFPAY.position": "岗位，省略时按组员",
  "fn.PERFPAY.asOf": "按哪一天的政策计算，省略时用最新的",

  "fn.SUPERVISORPERFPAY.description":
    "主管绩效工资（元）：三项完成率都达到 30% 的按平均领取 500 元，已减去惩罚金",
  "fn.SUPERVISORPERFPAY.promotion": "推广量完成率",
  "fn.SUPERVISORPERFPAY.feedback": "反馈量完成率",
  "fn.SUPERVISORPERFPAY.recruitment": "招商加盟量完成率",
  "fn.SUPERVISORPERFPAY.lowestMember": "名下组员中最低的完成率，省略时不计惩罚金",
  "fn.SUPERVISORPERFPAY.asOf": "按哪一天的政策计算，省略时用最新的",

  "fn.EXCEEDBONUS.description": "超额奖金（元）：超额完成并有效促进销售，组员 50-100 元，主管 100-150 元",
  "fn.EXCEEDBONUS.achievement": "完成率；主管填三项中最低的",
  "fn.EXCEEDBONUS.salesEffective": "是否有效促进销售：是/否",
  "fn.EXCEEDBONUS.approvedAmount": "主管核定的金额，省略时按政策取值",
  "fn.EXCEEDBONUS.position": "岗位，省略时按组员",
  "fn.EXCEEDBONUS.asOf": "按哪一天的政策计算，省略时用最新的",

  "fn.BASEPAY.description": "固定底薪（元）：主管 3500，组员 2000；给出出勤天数时折算",
  "fn.BASEPAY.position": "岗位或级别",
  "fn.BASEPAY.workedDays": "出勤天数，省略时按全月",
  "fn.BASEPAY.workdays": "当月应出勤天数",
  "fn.BASEPAY.asOf": "按哪一天的政策计算，省略时用最新的",

  "fn.PRORATE.description": "把月金额按出勤天数折算（元）",
  "fn.PRORATE.amount": "月金额（元）",
  "fn.PRORATE.workedDays": "出勤天数",
  "fn.PRORATE.workdays": "当月应出勤天数",
  "fn.PRORATE.method": "办法：21.75、workdays（按应出勤）或 deduct21.75（扣减），省略时按政策",

  "fn.DAYWAGE.description": "日工资（元）：月工资 ÷ 21.75",
  "fn.DAYWAGE.monthly": "月工资（元）",

  "fn.HOURWAGE.description": "小时工资（元）：月工资 ÷ 21.75 ÷ 8",
  "fn.HOURWAGE.monthly": "月工资（元）",

  "fn.LATEMINUTES.description": "迟到分钟数，准时为 0",
  "fn.LATEMINUTES.clockIn": "签到时间",
  "fn.LATEMINUTES.shiftStart": "班次开始时间，省略时按政策的班次",

  "fn.EARLYMINUTES.description": "早退分钟数，准时为 0",
  "fn.EARLYMINUTES.clockOut": "签退时间",
  "fn.EARLYMINUTES.shiftEnd": "班次结束时间，省略时按政策的班次",

  "fn.FULLATTENDANCE.description": "是否满勤：出勤满当月工作日且没有影响全勤的情况",
  "fn.FULLATTENDANCE.attendedDays": "实出勤天数",
  "fn.FULLATTENDANCE.month": "月份，如 2026-03",
  "fn.FULLATTENDANCE.breaches": "迟到、早退、缺卡、旷工、事假、病假的次数，省略为 0",
  "fn.FULLATTENDANCE.asOf": "按哪一天的政策计算，省略时用最新的",

  "fn.OVERTIMEPAY.description": "加班费（元）：工作日 150%，休息日 200%，法定节假日 300%",
  "fn.OVERTIMEPAY.monthly": "月工资（元）",
  "fn.OVERTIMEPAY.hours": "加班小时",
  "fn.OVERTIMEPAY.dayKind": "工作日、休息日或法定节假日",

  "fn.LEAVEDEDUCTION.description": "缺勤扣款（元）：事假、旷工按日工资，病假按政策，带薪假为 0",
  "fn.LEAVEDEDUCTION.monthly": "月底薪（元）",
  "fn.LEAVEDEDUCTION.days": "天数",
  "fn.LEAVEDEDUCTION.leaveType": "假别：事假、病假、旷工、年假 …",
  "fn.LEAVEDEDUCTION.asOf": "按哪一天的政策计算，省略时用最新的",

  "fn.ANNUALLEAVE.description":
    "法定年休假天数：累计工作满 1 年 5 天、10 年 10 天、20 年 15 天，入职当年按剩余天数折算",
  "fn.ANNUALLEAVE.yearsOfWork": "累计工作年限（含在其他单位的工作），单位：年",
  "fn.ANNUALLEAVE.hireDate": "本单位入职日期，入职当年折算；省略时按全年",
  "fn.ANNUALLEAVE.asOf": "按哪一天的年度和政策计算；省略时用最新的政策，填了入职日期的按入职当年",

  "fn.WORKDAYS.description": "当月工作日天数，已计入调休",
  "fn.WORKDAYS.month": "月份，如 2026-02",

  "fn.DAYKIND.description": "日期类型：工作日、休息日或法定节假日",
  "fn.DAYKIND.date": "日期",

  "fn.TENURE.description": "工龄：入职到离职满多少整年",
  "fn.TENURE.hireDate": "入职日期",
  "fn.TENURE.leaveDate": "离职日期",

  "fn.COMMISSIONDUE.description":
    "离职人员的提成是否发放：未满一年的，货款在离职日前（含当天）到账才发；满一年的，离职后 15 天内到账也发",
  "fn.COMMISSIONDUE.resignDate": "离职日期",
  "fn.COMMISSIONDUE.paidDate": "货款到账日期",
  "fn.COMMISSIONDUE.hireDate": "入职日期，省略时按满一年",
  "fn.COMMISSIONDUE.misconduct": "是否查实损害公司利益或欺诈：是/否、查实/待查",
  "fn.COMMISSIONDUE.asOf": "按哪一天的政策计算，省略时用最新的",

  "fn.COMMISSIONDEADLINE.description": "离职人员货款到账的截止日（日期序号，请设日期格式）",
  "fn.COMMISSIONDEADLINE.resignDate": "离职日期",
  "fn.COMMISSIONDEADLINE.hireDate": "入职日期，省略时按满一年",
  "fn.COMMISSIONDEADLINE.asOf": "按哪一天的政策计算，省略时用最新的",

  "fn.COMMISSIONPAY.description": "离职人员应发的提成（元），按到账比例计算",
  "fn.COMMISSIONPAY.commission": "提成金额（元）",
  "fn.COMMISSIONPAY.orderAmount": "订单金额（元）",
  "fn.COMMISSIONPAY.received": "回款金额（元）",
  "fn.COMMISSIONPAY.resignDate": "离职日期",
  "fn.COMMISSIONPAY.paidDate": "货款到账日期",
  "fn.COMMISSIONPAY.hireDate": "入职日期，省略时按满一年",
  "fn.COMMISSIONPAY.misconduct": "是否查实损害公司利益或欺诈：是/否、查实/待查",
  "fn.COMMISSIONPAY.asOf": "按哪一天的政策计算，省略时用最新的",

  "fn.FINECHECK.description": "核对罚款金额：在 50-100 元之间的返回该金额，否则报错并列出条款",
  "fn.FINECHECK.amount": "罚款金额（元）",
  "fn.FINECHECK.asOf": "按哪一天的政策计算，省略时用最新的",

  "fn.DEDUCTIONCAP.description":
    "员工造成损失时当月最多可扣的金额（元）：不超过当月工资的 20%，且扣后不低于最低工资",
  "fn.DEDUCTIONCAP.wage": "扣款前的当月工资（元）",
  "fn.DEDUCTIONCAP.minimumWage": "当地月最低工资标准（元）",
  "fn.DEDUCTIONCAP.loss": "应由员工赔偿的损失（元）",

  "fn.KPISCORE.description": "考核加权得分：每项得分乘以权重后合计，权重合计应为 100%",
  "fn.KPISCORE.scores": "各项得分的区域，每项 0 到 100 分",
  "fn.KPISCORE.weights": "各项权重的区域，与得分区域大小相同，如 0.25、25%，或整列填 25",

  "fn.POLICY.description": "政策参数的现行值",
  "fn.POLICY.key": "参数名，如 perfBase",
  "fn.POLICY.asOf": "按哪一天的政策计算，省略时用最新的",

  "fn.CLAUSE.description": "制度条款原文及出处",
  "fn.CLAUSE.ruleId": "条款编号 R001-R102，或法律代码",

  "fn.EXPLAIN.description": "用文字说明某个函数怎样得出结果",
  "fn.EXPLAIN.functionName": "函数名，如 PERFPAY",
  "fn.EXPLAIN.argument": "该函数的参数，依次填写",

  "fn.described": "{description}。例：{formula} 得 {result}",
  "fn.shape": "各参数的区域大小不一致：{first} 与 {second}（行×列）",
  "fn.inputError": "{name}是错误值 {code}",
  "fn.unreadable": "{name}“{value}”不能识别，应为{expected}",
  "fn.ratioScale": "{name}是 {value}，超过了 1000%；80% 请填 0.8 或 80%",
  "fn.scaleUnclear": "{name}中的 {value} 不能判断是小数还是百分数，请整列统一填写，如 0.4 或 40%",
  "fn.refused": "{reason}（条款 {clause}，{doc}{article}）",
  "fn.unknownKey": "没有参数“{key}”",
  "fn.unknownKeyMeant": "没有参数“{key}”，是否为 {suggestion}？",
  "fn.unknownClause": "没有条款“{id}”，应为 R001 到 R102 或法律代码",
  "fn.unknownFunction": "没有函数“{name}”",
  "fn.explain.result": "{name} 的结果是 {result}",
  "fn.explain.failed": "{name} 得出 {code}：{reason}",
  "fn.clause": "{doc}{article}：{text}",
  "fn.defect": "薪则内部出错：{message}",
} as const;
