import {
  close,
  findings,
  month,
  person,
  plan,
  punches,
  rowOf,
  setFigure,
  WORKDAYS,
  type Row,
  type Sheets,
  withoutReadings,
} from "../../payroll/workbook";

const DAY = "2026-03-09";
const FINE: Row = { 申请时间: "2026-03-06 17:00", 审批人: "0001", 审批状态: "批准" };

/** 王明 on 事假 on 9 March, applied for and approved as it should be but for the changes. */
function leave(changes: Row): Sheets {
  return month((sheets) => {
    Object.assign(rowOf(sheets, "考勤", { 工号: "0002", 日期: DAY }), { 签到: "", 签退: "" });
    sheets["请假"]?.push({
      工号: "0002",
      类型: "事假",
      开始: `${DAY} 09:00`,
      结束: `${DAY} 18:00`,
      ...FINE,
      ...changes,
    });
  });
}

/** The leave approved by 李娜 0003, who led a group until the end of February, or by somebody else. */
function approvedByLeaver(group: string, supervisorId = "0001", approver = "0003"): Sheets {
  const sheets = leave({ 审批人: approver });
  rowOf(sheets, "花名册", { 工号: "0002" })["上级工号"] = supervisorId;
  sheets["花名册"]?.push(person("0003", "李娜", "招商主管", { 小组: group, 离职日期: "2026-02-28" }));
  return sheets;
}

/** 王明 with overtime on 9 March. */
function overtime(changes: Row, ...others: Row[]): Sheets {
  const row = { 工号: "0002", 日期: DAY, 开始: "18:30", 结束: "20:30", 小时: 2, ...FINE, 补休: "" };
  return month((sheets) => {
    sheets["加班"]?.push({ ...row, ...changes }, ...others.map((other) => ({ ...row, ...other })));
  });
}

/** A second group, whose supervisor 0003 is nobody's superior in 招商组. */
function withOtherGroup(sheets: Sheets): Sheets {
  sheets["花名册"]?.push(person("0003", "张强", "销售主管", { 小组: "销售组", 上级工号: "" }));
  sheets["考勤"]?.push(...punches("0003", WORKDAYS));
  sheets["绩效"]?.push({
    ...plan("0003", 1, 1),
    计划反馈量: 1,
    完成反馈量: 1,
    计划招商加盟量: 1,
    完成招商加盟量: 1,
    计划制定人: "总经理",
  });
  return sheets;
}

describe("请假 checks (R004, A36)", () => {
  // 请假: 工号 A, 类型 B, 开始 C, 结束 D, 天数 E, 申请时间 F, 审批人 G, 审批状态 H.
  const cases: [title: string, sheets: Sheets, expected: string[]][] = [
    ["applied for and approved beforehand by the supervisor", leave({}), []],
    ["approved by name", leave({ 审批人: "李芳" }), []],
    ["approved by a role of the documents", leave({ 审批人: "部门负责人" }), []],
    ["applied for a minute before", leave({ 申请时间: `${DAY} 08:59` }), []],
    ["applied for at the very start", leave({ 申请时间: `${DAY} 09:00` }), ["error R004 请假!F2"]],
    [
      "sick leave applied for afterwards is only looked at",
      leave({ 类型: "病假", 申请时间: `${DAY} 20:00` }),
      ["warning R004 请假!F2"],
    ],
    ["no time of application", leave({ 申请时间: "" }), ["warning R004 请假!F2"]],
    ["approved by oneself", leave({ 审批人: "0002" }), ["error R004 请假!G2"]],
    [
      "approved by another group's supervisor",
      withOtherGroup(leave({ 审批人: "0003" })),
      ["error R004 请假!G2"],
    ],
    ["approved by the supervisor before the present one", approvedByLeaver("招商组"), []],
    ["by the one before, who is still 上级工号 of the member", approvedByLeaver("招商组", "0003"), []],
    ["approved by a former supervisor of another group", approvedByLeaver("销售组"), ["error R004 请假!G2"]],
    [
      "approved by the present supervisor, 上级工号 being still the one before",
      approvedByLeaver("招商组", "0003", "0001"),
      [],
    ],
    ["approved by somebody unknown", leave({ 审批人: "老张" }), ["warning R004 请假!G2"]],
    ["approved by nobody", leave({ 审批人: "" }), ["error R004 请假!G2"]],
    ["still pending", leave({ 审批状态: "待批" }), ["error R004 请假!H2"]],
    ["refused: the day is absence instead", leave({ 审批状态: "驳回" }), ["error R063 考勤!D29"]],
    ["days as start and end say", leave({ 天数: 1 }), []],
    ["more days than between start and end (D-SUM)", leave({ 天数: 2 }), ["warning D-SUM 请假!E2"]],
    [
      "a supervisor's own leave approved from outside the department (R079)",
      month((sheets) => {
        Object.assign(rowOf(sheets, "考勤", { 工号: "0001", 日期: DAY }), { 签到: "", 签退: "" });
        sheets["请假"]?.push({ 工号: "0001", 类型: "事假", 开始: DAY, 结束: DAY, ...FINE, 审批人: "刘总" });
      }),
      [],
    ],
  ];
  it.each(cases)("%s", (_, sheets, expected) => {
    const closing = close(sheets);
    const codes = findings(closing).map(
      (finding, index) => `${closing.findings[index]?.severity} ${finding}`,
    );
    expect(codes.sort()).toEqual([...expected].sort());
  });
});

it("says whose approval is void: the person's own, and that of nobody's superior", () => {
  const told = (sheets: Sheets) => withoutReadings(close(sheets)).map(({ problem }) => problem);
  expect(told(leave({ 审批人: "0002" }))).toEqual(["leave.byOneself"]);
  expect(told(withOtherGroup(leave({ 审批人: "0003" })))).toEqual(["leave.notAbove"]);
  expect(told(leave({ 类型: "病假", 申请时间: `${DAY} 20:00` }))).toEqual(["leave.sickFiledLater"]);
});

describe("加班 checks (R023, L-OT36)", () => {
  // 加班: 工号 A, 日期 B, 开始 C, 结束 D, 小时 E, 申请时间 F, 审批人 G, 审批状态 H.
  const third = (count: number, hours: number): Row[] =>
    WORKDAYS.slice(8, 8 + count).map((day) => ({ 日期: day, 小时: hours, 开始: "", 结束: "" }));
  const cases: [title: string, sheets: Sheets, expected: string[]][] = [
    ["in order", overtime({}), []],
    ["not approved", overtime({ 审批状态: "待批" }), ["R023 加班!H2"]],
    ["refused is told too: the work may have been done", overtime({ 审批状态: "驳回" }), ["R023 加班!H2"]],
    ["withdrawn", overtime({ 审批状态: "撤销" }), []],
    ["approved by oneself", overtime({ 审批人: "0002" }), ["R023 加班!G2"]],
    ["applied for at its start", overtime({ 申请时间: `${DAY} 18:30` }), ["R023 加班!F2"]],
    ["more hours than between start and end (D-SUM)", overtime({ 小时: 2.5 }), ["D-SUM 加班!E2"]],
    ["3 hours a day are within the limit", overtime({ 结束: "21:30", 小时: 3 }), []],
    ["3.5 hours are not", overtime({ 结束: "22:00", 小时: 3.5 }), ["L-OT36 加班!E2"]],
    [
      "two rows of one day add up",
      overtime({}, { 开始: "20:30", 结束: "22:00", 小时: 1.5 }),
      ["L-OT36 加班!E3"],
    ],
    ["36 hours a month are within the limit", overtime({ 小时: 3, 结束: "21:30" }, ...third(11, 3)), []],
    [
      "36.5 hours are not, told once at the row that passes it",
      overtime(
        { 小时: 3, 结束: "21:30" },
        ...third(10, 3),
        { 日期: "2026-03-31", 小时: 3, 开始: "", 结束: "" },
        { 日期: "2026-03-28", 小时: 0.5, 开始: "", 结束: "" },
      ),
      ["L-OT36 加班!E13"],
    ],
    [
      "8 hours of a Saturday are no longer workday",
      overtime({ 日期: "2026-03-14", 开始: "9:00", 结束: "18:00", 小时: 8 }),
      [],
    ],
  ];
  it.each(cases)("%s", (_, sheets, expected) => {
    expect(findings(close(sheets)).sort()).toEqual([...expected].sort());
  });

  it.each([
    ["待批", "warning", "overtime.paidUnapproved"],
    ["驳回", "error", "overtime.notApproved"],
  ])("where policy pays it all the same, %s is a %s (A39)", (status, severity, problem) => {
    const sheets = overtime({ 审批状态: status });
    setFigure(sheets, "otWithoutApproval", "照付");
    expect(withoutReadings(close(sheets))).toMatchObject([{ code: "R023", severity, problem }]);
  });

  it("names what unapproved overtime would be worth: 2000 ÷ 21.75 ÷ 8 × 2 × 150 %", () => {
    expect(withoutReadings(close(overtime({ 审批状态: "待批" })))).toMatchObject([
      { amountAtRisk: 3448, severity: "error" },
    ]);
  });
});
