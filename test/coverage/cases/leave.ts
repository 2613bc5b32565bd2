import { month, rowOf, setFigure, type Row, type Sheets } from "../../payroll/workbook";
import type { ClauseCase } from "../clauseCase";
import { on9March } from "./attendance";

const GRANTED = { 申请时间: "2026-03-06 17:00", 审批人: "0001", 审批状态: "批准" };

/** 王明 on leave all of 9 March (row 2 of 请假; 事由 I, 代班人 J), in order but for the changes. */
function leave(changes: Row, also: (sheets: Sheets) => void = () => {}): Sheets {
  return on9March({ 签到: "", 签退: "" }, (sheets) => {
    const day = { 工号: "0002", 类型: "事假", 开始: "2026-03-09 09:00", 结束: "2026-03-09 18:00" };
    sheets["请假"]?.push({ ...day, ...GRANTED, 事由: "办证", 代班人: "0001", ...changes });
    also(sheets);
  });
}

/** 王明 out on business in the afternoon of 9 March, not back any more. */
function outing(changes: Row): Sheets {
  return leave({ 类型: "外出", 开始: "2026-03-09 14:00", ...changes }, (sheets) => {
    Object.assign(rowOf(sheets, "考勤", { 工号: "0002", 日期: "2026-03-09" }), {
      签到: "9:00",
      签退: "12:00",
    });
  });
}

/** 王明's two hours of overtime on 9 March (row 2 of 加班). */
function overtime(changes: Row, also: (sheets: Sheets) => void = () => {}): Sheets {
  const row = { 工号: "0002", 日期: "2026-03-09", 开始: "18:30", 结束: "20:30", 小时: 2, ...GRANTED };
  return month((sheets) => {
    sheets["加班"]?.push({ ...row, ...changes });
    also(sheets);
  });
}

/** 请假、外出、加班: asked for and approved beforehand. */
export const leaveAndOvertime: readonly ClauseCase[] = [
  {
    id: "R004",
    when: "请假开始时才申请",
    given: leave({ 申请时间: "2026-03-09 09:00" }),
    shows: { finding: "R004 请假!F2" },
    whenNot: "提前一分钟申请",
    givenNot: leave({ 申请时间: "2026-03-09 08:59" }),
  },
  {
    id: "R004",
    when: "自己审批自己的请假",
    given: leave({ 审批人: "0002" }),
    shows: { finding: "R004 请假!G2" },
    whenNot: "主管审批",
    givenNot: leave({ 审批人: "0001" }),
  },
  {
    id: "R023",
    when: "加班未批准",
    given: overtime({ 审批状态: "待批" }),
    shows: { finding: "R023 加班!H2" },
    whenNot: "已批准",
    givenNot: overtime({}),
    instead: { of: "0002", line: "overtime", amount: 34.48 },
  },
  {
    id: "R023",
    when: "加班开始时才申请",
    given: overtime({ 申请时间: "2026-03-09 18:30" }),
    shows: { finding: "R023 加班!F2" },
    whenNot: "提前一分钟申请",
    givenNot: overtime({ 申请时间: "2026-03-09 18:29" }),
  },
  {
    id: "R034",
    when: "请假没有事由",
    given: leave({ 事由: "" }),
    shows: { finding: "R034 请假!I2" },
    whenNot: "有事由",
    givenNot: leave({}),
  },
  {
    id: "R035",
    when: "请假没有代班人",
    given: leave({ 代班人: "" }),
    shows: { finding: "R035 请假!J2" },
    whenNot: "有代班人",
    givenNot: leave({}),
  },
  {
    id: "R035",
    when: "代班人是本人",
    given: leave({ 代班人: "0002" }),
    shows: { finding: "R035 请假!J2" },
    whenNot: "代班人是同事",
    givenNot: leave({ 代班人: "李芳" }),
  },
  {
    id: "R043",
    when: "外出未批准",
    given: outing({ 审批状态: "待批" }),
    shows: { finding: "R043 请假!H2" },
    whenNot: "外出已批准",
    givenNot: outing({}),
  },
  {
    id: "R043",
    when: "未批准的外出不抵缺勤",
    given: outing({ 审批状态: "待批" }),
    shows: { finding: "R063 考勤!D29" },
    whenNot: "批准的外出抵缺勤",
    givenNot: outing({}),
    instead: { of: "0002", line: "absence", amount: 0 },
  },
  {
    id: "A36",
    when: "店长审批，店长不在有审批权的岗位中",
    given: leave({ 审批人: "店长" }),
    shows: { finding: "R004 请假!G2" },
    whenNot: "店长有审批权",
    givenNot: leave({ 审批人: "店长" }, (sheets) => setFigure(sheets, "approverRoles", "经理、店长")),
  },
  {
    id: "A37",
    when: "“旷工”写成“矿工”",
    given: misspelt("矿工"),
    shows: { finding: "R042 奖惩!C2" },
    whenNot: "写作“旷工”",
    givenNot: misspelt("旷工"),
  },
  {
    id: "A39",
    when: "未批准的加班：标记，不付",
    given: overtime({ 审批状态: "待批" }),
    shows: { of: "0002", line: "overtime", amount: 0 },
    whenNot: "照付",
    givenNot: overtime({ 审批状态: "待批" }, (sheets) => setFigure(sheets, "otWithoutApproval", "照付")),
    instead: { of: "0002", line: "overtime", amount: 34.48 },
  },
];

/** A record of 奖惩 of that kind. */
function misspelt(kind: string): Sheets {
  return month((sheets) => {
    sheets["奖惩"]?.push({
      日期: "2026-03-09",
      工号: "0002",
      类型: kind,
      处理: "批评教育",
      金额: "",
      事由: "缺勤一天",
      状态: "查实",
      审批人: "0001",
    });
  });
}
