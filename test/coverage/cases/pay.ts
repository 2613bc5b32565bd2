import { month, ORDER, rowOf, setFigure, type Row, type Sheets } from "../../payroll/workbook";
import type { ClauseCase } from "../clauseCase";

/** The clean month with somebody's row of 绩效 changed: 0001 is 招商主管, 0002 推广员. */
function results(id: string, changes: Row, also: (sheets: Sheets) => void = () => {}): Sheets {
  return month((sheets) => {
    Object.assign(rowOf(sheets, "绩效", { 工号: id }), changes);
    also(sheets);
  });
}

function roster(id: string, changes: Row, also: (sheets: Sheets) => void = () => {}): Sheets {
  return month((sheets) => {
    Object.assign(rowOf(sheets, "花名册", { 工号: id }), changes);
    also(sheets);
  });
}

/** The clean month with 全勤奖 of 200 yuan and 王明's punches of 9 March as given. */
function with200(punches: Row): Sheets {
  return month((sheets) => {
    setFigure(sheets, "fullAttendanceBonus", 200);
    Object.assign(rowOf(sheets, "考勤", { 工号: "0002", 日期: "2026-03-09" }), punches);
  });
}

function adjusted(amount: number): Sheets {
  return month((sheets) =>
    sheets["调整"]?.push({
      月份: "2026-03",
      工号: "0002",
      项目: "扣回",
      金额: amount,
      原因: "多发",
      经办人: "财务",
    }),
  );
}

const ALL_OVER = { 完成推广量: 101, 完成反馈量: 51, 完成招商加盟量: 11 };

/** 工资: base pay, allowance, floating pay and their sum. */
export const pay: readonly ClauseCase[] = [
  {
    id: "R080",
    when: "底薪 2000、绩效工资 400、提成 1000",
    given: month((sheets) => sheets["提成"]?.push({ ...ORDER })),
    shows: { of: "0002", line: "gross", amount: 3400 },
    whenNot: "又扣回 100：扣款为负数，减少应发",
    givenNot: month((sheets) => {
      sheets["提成"]?.push({ ...ORDER });
      sheets["调整"]?.push(...(adjusted(-100)["调整"] ?? []));
    }),
    instead: { of: "0002", line: "gross", amount: 3300 },
  },
  {
    id: "R080",
    when: "扣款比应得多 1 分",
    given: adjusted(-2400.01),
    shows: { finding: "R080 花名册!A3" },
    whenNot: "扣款与应得相等",
    givenNot: adjusted(-2400),
    instead: { of: "0002", line: "gross", amount: 0 },
  },
  {
    id: "R081",
    when: "岗位为招商主管",
    given: month(),
    shows: { of: "0001", line: "base", amount: 3500 },
    whenNot: "岗位为推广员",
    givenNot: roster("0001", { 岗位: "推广员" }),
    instead: { of: "0001", line: "base", amount: 2000 },
  },
  {
    id: "R081",
    when: "约定底薪比组员底薪少 1 分",
    given: roster("0002", { 底薪: 1999.99 }),
    shows: { finding: "R081 花名册!J3" },
    whenNot: "约定底薪 2000 元",
    givenNot: roster("0002", { 底薪: 2000 }),
  },
  {
    id: "R082",
    when: "主管有津贴 300 元",
    given: roster("0001", { 津贴: 300 }),
    shows: { of: "0001", line: "allowance", amount: 300 },
    whenNot: "花名册没有填津贴",
    givenNot: month(),
    instead: { of: "0001", line: "allowance", amount: 0 },
  },
  {
    id: "R082",
    when: "组员有津贴 300 元：不发",
    given: roster("0002", { 津贴: 300 }),
    shows: { finding: "R082 花名册!K3" },
    whenNot: "政策中组员也享受津贴",
    givenNot: roster("0002", { 津贴: 300 }, (sheets) => setFigure(sheets, "allowanceRoles", "主管、组员")),
    instead: { of: "0002", line: "allowance", amount: 300 },
  },
  {
    id: "R083",
    when: "有绩效工资 400 元",
    given: month(),
    shows: { of: "0002", line: "gross", step: "sum.floating" },
    whenNot: "没有绩效工资，也没有奖金",
    givenNot: results("0002", { 完成推广量: 29 }),
  },
  {
    id: "R084",
    when: "组员完成 100%",
    given: results("0002", { 完成推广量: 100 }),
    shows: { of: "0002", line: "perf", amount: 500 },
    whenNot: "绩效工资基数改为 600 元",
    givenNot: results("0002", { 完成推广量: 100 }, (sheets) => setFigure(sheets, "perfBase", 600)),
    instead: { of: "0002", line: "perf", amount: 600 },
  },
  {
    id: "R084",
    when: "主管三项都完成 100%：同等待遇",
    given: results("0001", { 完成推广量: 100, 完成反馈量: 50, 完成招商加盟量: 10 }),
    shows: { of: "0001", line: "perf", amount: 500 },
    whenNot: "三项都完成 80%",
    givenNot: month(),
    instead: { of: "0001", line: "perf", amount: 400 },
  },
  {
    id: "R085",
    when: "政策没有全勤奖金额",
    given: month((sheets) => {
      sheets["政策"] = (sheets["政策"] ?? []).filter(({ 参数 }) => 参数 !== "fullAttendanceBonus");
    }),
    shows: { finding: "D-NOFIGURE 政策!A5" },
    whenNot: "全勤奖填 0",
    givenNot: month(),
  },
  {
    id: "R085",
    when: "全勤奖 200 元，没有迟到",
    given: with200({}),
    shows: { of: "0002", line: "fullAttendance", amount: 200 },
    whenNot: "迟到一次",
    givenNot: with200({ 签到: "9:01" }),
    instead: { of: "0002", line: "fullAttendance", amount: 0 },
  },
  {
    id: "R060",
    when: "22 个工作日全部出勤",
    given: with200({}),
    shows: { of: "0002", line: "fullAttendance", step: "fullAttendance.full" },
    whenNot: "缺勤一天：21 天不足 22 天",
    givenNot: with200({ 签到: "", 签退: "" }),
    instead: { of: "0002", line: "fullAttendance", step: "fullAttendance.tooFewDays" },
  },
  {
    id: "R086",
    when: "计划推广量未填",
    given: results("0002", { 计划推广量: "" }),
    shows: { finding: "R086 绩效!C3" },
    whenNot: "计划推广量为 1",
    givenNot: results("0002", { 计划推广量: 1 }),
  },
  {
    id: "R086",
    when: "计划推广量为 0",
    given: results("0002", { 计划推广量: 0 }),
    shows: { finding: "R086 绩效!C3" },
    whenNot: "计划推广量为文字：读表时已报告",
    givenNot: results("0002", { 计划推广量: "若干" }),
    instead: { finding: "D-TYPE 绩效!C3" },
  },
  {
    id: "R086",
    when: "计划由本人制定",
    given: results("0002", { 计划制定人: "0002" }),
    shows: { finding: "R086 绩效!K3" },
    whenNot: "计划由主管制定",
    givenNot: results("0002", { 计划制定人: "0001" }),
  },
  {
    id: "R037",
    when: "完成推广量未填：没有完成情况可总结",
    given: results("0002", { 完成推广量: "" }),
    shows: { finding: "R037 绩效!D3" },
    whenNot: "完成推广量为 0",
    givenNot: results("0002", { 完成推广量: 0 }),
  },
  {
    id: "R087",
    when: "完成 30%",
    given: results("0002", { 计划推广量: 10000, 完成推广量: 3000 }),
    shows: { of: "0002", line: "perf", amount: 150 },
    whenNot: "完成 29.99%",
    givenNot: results("0002", { 计划推广量: 10000, 完成推广量: 2999 }),
    instead: { of: "0002", line: "perf", amount: 0 },
  },
  {
    id: "R088",
    when: "完成 100.01%，有效促进销售",
    given: results("0002", { 计划推广量: 10000, 完成推广量: 10001, 有效促进销售: "是" }),
    shows: { of: "0002", line: "bonus", amount: 50 },
    whenNot: "完成 100%",
    givenNot: results("0002", { 计划推广量: 10000, 完成推广量: 10000, 有效促进销售: "是" }),
    instead: { of: "0002", line: "bonus", amount: 0 },
  },
  {
    id: "R088",
    when: "超额奖金 101 元",
    given: results("0002", { 完成推广量: 120, 有效促进销售: "是", 超额奖金: 101 }),
    shows: { finding: "R088 绩效!J3" },
    whenNot: "超额奖金 100 元",
    givenNot: results("0002", { 完成推广量: 120, 有效促进销售: "是", 超额奖金: 100 }),
    instead: { of: "0002", line: "bonus", amount: 100 },
  },
  {
    id: "R089",
    when: "组员完成 29%",
    given: results("0002", { 完成推广量: 29 }),
    shows: { of: "0001", line: "penalty", amount: -50 },
    whenNot: "组员完成 30%",
    givenNot: results("0002", { 完成推广量: 30 }),
    instead: { of: "0001", line: "penalty", amount: 0 },
  },
  {
    id: "R090",
    when: "反馈量完成 28%，其他 100%",
    given: results("0001", { 完成推广量: 100, 完成反馈量: 14, 完成招商加盟量: 10 }),
    shows: { of: "0001", line: "perf", amount: 0 },
    whenNot: "反馈量完成 30%：三项平均 76.67%",
    givenNot: results("0001", { 完成推广量: 100, 完成反馈量: 15, 完成招商加盟量: 10 }),
    instead: { of: "0001", line: "perf", amount: 383.33 },
  },
  {
    id: "R091",
    when: "三项都超过计划",
    given: results("0001", ALL_OVER),
    shows: { of: "0001", line: "bonus", amount: 100 },
    whenNot: "两项超过，一项恰好完成",
    givenNot: results("0001", { ...ALL_OVER, 完成招商加盟量: 10 }),
    instead: { of: "0001", line: "bonus", amount: 0 },
  },
  {
    id: "R092",
    when: "销售主管：反馈量完成 28%，按主管办法",
    given: results("0001", { 完成反馈量: 14 }, (sheets) => {
      rowOf(sheets, "花名册", { 工号: "0001" })["岗位"] = "销售主管";
    }),
    shows: { of: "0001", line: "perf", step: "perf.metricBelowThreshold" },
    whenNot: "销售专员：与推广员一样，只看推广量",
    givenNot: results("0001", { 完成反馈量: 14 }, (sheets) => {
      rowOf(sheets, "花名册", { 工号: "0001" })["岗位"] = "销售专员";
    }),
    instead: { of: "0001", line: "perf", amount: 400 },
  },
];
