/**
 * Other headers for the same column, as they stand in real workbooks: pay sheets (xnp2020, send_wage_mail, Triment) and
 * exports of attendance systems (DingTalk 每日统计, WeCom 打卡详情, Feishu 考勤统计). Spaces, line breaks, colons, * and
 * units in brackets do not matter in a header, so such variants are not listed.
 */
export const ALIASES = {
  id: [
    "员工编号",
    "职工号",
    "人员编号",
    "员工号",
    "编号",
    "工卡号",
    "账号工号",
    "EmployeeNo",
    "Employee No.",
    "Staff ID",
  ],
  name: ["员工姓名", "名字", "户名", "Employee name"],
  group: ["部门", "所属部门", "部门名称", "组别", "Department", "Team"],
  position: ["职位", "职务", "岗位名称", "角色", "Job title", "Title"],
  idNumber: ["身份证", "身份证号", "身份证号码", "ID card"],
  hireDate: ["入职时间", "任职受雇从业日期", "到岗日期", "Start date"],
  leaveDate: ["离职时间", "离职日", "Termination date"],
  basePay: ["基本工资", "基础工资", "固定工资", "固定底薪", "岗位工资"],
  allowance: ["补贴", "津补贴", "补助", "岗位津贴"],
  account: ["工资卡号", "银行卡号", "账号", "卡号", "Bank account"],
  additionalDeduction: ["专项附加", "累计专项附加扣除合计"],
  commission: ["提成", "业务提成", "销售提成", "佣金"],
  clockIn: ["上班打卡", "上班打卡时间", "上班1打卡时间", "签到时间", "上班时间", "最早打卡", "最早"],
  clockOut: ["下班打卡", "下班打卡时间", "下班1打卡时间", "签退时间", "下班时间", "最晚打卡", "最晚"],
  date: ["考勤日期", "打卡日期"],
  appliedAt: ["申请日期", "提交时间", "发起时间", "Applied on"],
  approver: ["审批人工号", "批准人", "Approver", "Approver ID"],
  status: ["审批结果", "状态", "Approval"],
  hours: ["加班时长", "时长", "加班小时", "小时数"],
  leaveDays: ["请假天数", "时长"],
  leaveType: ["请假类型", "假别", "假期类型"],
} as const;
