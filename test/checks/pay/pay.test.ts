import {
  close,
  figure,
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
} from "../../payroll/workbook";

const results = (changes: Row, id = "0002"): Sheets =>
  month((sheets) => Object.assign(rowOf(sheets, "绩效", { 工号: id }), changes));
const roster = (changes: Row, id = "0002"): Sheets =>
  month((sheets) => Object.assign(rowOf(sheets, "花名册", { 工号: id }), changes));
const adjusted = (changes: Row): Sheets =>
  month((sheets) =>
    sheets["调整"]?.push({
      月份: "2026-03",
      工号: "0002",
      项目: "补发",
      金额: 100,
      原因: "漏发",
      经办人: "财务",
      ...changes,
    }),
  );
const policy = (key: string, value: string | number, sheets: Sheets = month()): Sheets => {
  setFigure(sheets, key, value);
  return sheets;
};

/** The plan of 0002 set by 李娜 0003, who led a group until the end of February. */
const setByLeaver = (group: string): Sheets => {
  const sheets = results({ 计划制定人: "0003" });
  sheets["花名册"]?.push(person("0003", "李娜", "招商主管", { 小组: group, 离职日期: "2026-02-28" }));
  return sheets;
};

/** 王明 on maternity leave, all of March unless it ends before; with that row of 绩效 or none. */
const onLeave = (row: Row | null, end = "2026-05-20"): Sheets =>
  month((sheets) => {
    const without = (sheet: string, from = "") =>
      (sheets[sheet] ?? []).filter(
        (one) => one["工号"] !== "0002" || (from !== "" && String(one["日期"]) > from),
      );
    if (row) Object.assign(rowOf(sheets, "绩效", { 工号: "0002" }), row);
    else sheets["绩效"] = without("绩效");
    sheets["考勤"] = without("考勤", end);
    sheets["请假"]?.push({
      工号: "0002",
      类型: "产假",
      开始: "2026-01-10",
      结束: end,
      申请时间: "2025-12-01",
      审批人: "0001",
      审批状态: "批准",
    });
  });

type Cases = [title: string, sheets: Sheets, expected: string[]][];

const expectFindings = (_: string, sheets: Sheets, expected: string[]): void => {
  const closing = close(sheets);
  const told = findings(closing).map((finding, index) => `${closing.findings[index]?.severity} ${finding}`);
  expect(told.sort()).toEqual([...expected].sort());
};

describe("绩效 checks", () => {
  // 绩效: 月份 A, 工号 B, 推广 C D, 反馈 E F, 招商加盟 G H, 有效促进销售 I, 超额奖金 J, 计划制定人 K; 0001 row 2, 0002 row 3.
  const cases: Cases = [
    ["a plan set by the own supervisor", results({}), []],
    ["by name", results({ 计划制定人: "李芳" }), []],
    ["no plan (R086)", results({ 计划推广量: "" }), ["error R086 绩效!C3"]],
    ["a plan of 0", results({ 计划推广量: 0 }), ["error R086 绩效!C3"]],
    ["set by oneself", results({ 计划制定人: "0002" }), ["warning R086 绩效!K3"]],
    ["set by somebody else", results({ 计划制定人: "老张" }), ["warning R086 绩效!K3"]],
    ["set by the supervisor before the present one", setByLeaver("招商组"), []],
    ["set by a former supervisor of another group", setByLeaver("销售组"), ["warning R086 绩效!K3"]],
    ["nobody named", results({ 计划制定人: "" }), ["warning R086 绩效!K3"]],
    ["nothing entered as done (R037)", results({ 完成推广量: "" }), ["error R037 绩效!D3"]],
    [
      "what cannot be read is named once, by reading",
      results({ 完成推广量: "很多" }),
      ["error D-TYPE 绩效!D3"],
    ],
    ["0 done is an answer", results({ 完成推广量: 0 }), []],
    ["a supervisor without a plan of feedback", results({ 计划反馈量: "" }, "0001"), ["error R086 绩效!E2"]],
    [
      "nobody's row",
      month((sheets) => (sheets["绩效"] = (sheets["绩效"] ?? []).filter((row) => row["工号"] !== "0002"))),
      ["error R086 花名册!A3"],
    ],
    ["nobody's row, on leave all month", onLeave(null), ["info R086 花名册!A3"]],
    [
      "a row without plan or results, on leave all month",
      onLeave({ 计划推广量: "", 完成推广量: "" }),
      ["info R086 绩效!C3"],
    ],
    ["a plan without results, on leave all month (R037)", onLeave({ 完成推广量: "" }), ["info R037 绩效!D3"]],
    ["the same, back on the last day", onLeave({ 计划推广量: "" }, "2026-03-30"), ["error R086 绩效!C3"]],
    ["a row filled in, on leave all month", onLeave({}), []],
    ["100 % does not exceed", results({ 完成推广量: 100 }), []],
    ["exceeded, bonus within 50 to 100", results({ 完成推广量: 120, 有效促进销售: "是", 超额奖金: 100 }), []],
    [
      "49.99 (R088)",
      results({ 完成推广量: 120, 有效促进销售: "是", 超额奖金: 49.99 }),
      ["error R088 绩效!J3"],
    ],
    ["100.01", results({ 完成推广量: 120, 有效促进销售: "是", 超额奖金: 100.01 }), ["error R088 绩效!J3"]],
    [
      "exceeded, no amount yet (A09)",
      results({ 完成推广量: 120, 有效促进销售: "是" }),
      ["info R088 绩效!J3"],
    ],
    [
      "no amount where policy wants one",
      policy("bonusDefault", "input", results({ 完成推广量: 120, 有效促进销售: "是" })),
      ["error D-NOFIGURE 绩效!J3"],
    ],
    ["有效促进销售 not filled in (A11)", results({ 完成推广量: 120 }), ["info R088 绩效!I3"]],
    ["exceeded, but sales not furthered", results({ 完成推广量: 120, 有效促进销售: "否" }), []],
    ["a bonus that is not due", results({ 超额奖金: 80 }), ["warning R088 绩效!J3"]],
    [
      "a supervisor's bonus outside 100 to 150 (R091)",
      results({ 完成推广量: 101, 完成反馈量: 51, 完成招商加盟量: 11, 超额奖金: 160 }, "0001"),
      ["error R091 绩效!J2"],
    ],
  ];
  it.each(cases)("%s", expectFindings);
});

describe("花名册 checks", () => {
  // 花名册: 工号 A … 入职 F, 离职 G, 试用期至 H, 合同签订 I, 底薪 J, 津贴 K; 0001 row 2, 0002 row 3.
  const probation = { 入职日期: "2026-01-05", 合同签订日期: "2026-01-05", 试用期至: "2026-04-04" };
  const cases: Cases = [
    ["base pay of the level (R081)", roster({ 底薪: 2000 }), []],
    ["less than the level's", roster({ 底薪: 1999.99 }), ["warning R081 花名册!J3"]],
    ["more", roster({ 底薪: 2000.01 }), ["info R081 花名册!J3"]],
    ["a supervisor's allowance", roster({ 津贴: 300 }, "0001"), []],
    ["a member's allowance (R082)", roster({ 津贴: 300 }), ["warning R082 花名册!K3"]],
    ["1600 on probation is 80 % (L-PROB)", roster({ ...probation, 底薪: 1600 }), ["warning R081 花名册!J3"]],
    [
      "1599.99 is not",
      roster({ ...probation, 底薪: 1599.99 }),
      ["error L-MINWAGE 花名册!J3", "error L-PROB 花名册!J3", "warning R081 花名册!J3"],
    ],
    ["a contract a month after hiring (L-CONTRACT)", roster({ 合同签订日期: "2024-02-02" }), []],
    ["a day later", roster({ 合同签订日期: "2024-02-03" }), ["warning L-CONTRACT 花名册!I3"]],
    ["no contract date after a month", roster({ 合同签订日期: "" }), ["warning R055 花名册!I3"]],
    ["leaving on the last day (L-TERM)", roster({ 离职日期: "2026-03-31" }), ["warning L-TERM 花名册!G3"]],
  ];
  // 1600 + 400 is the test region's minimum wage of 2000, to the fen.
  it.each(cases)("%s", expectFindings);
});

describe("调整 checks", () => {
  // 调整: 月份 A, 工号 B, 项目 C, 金额 D.
  const cases: Cases = [
    ["an adjustment", adjusted({}), []],
    ["a fine by another name", adjusted({ 项目: "迟到罚款", 金额: -50 }), ["error L-FINE 调整!D2"]],
    ["more taken than earned (R080)", adjusted({ 项目: "扣回", 金额: -2400.01 }), ["error R080 花名册!A3"]],
    ["all that is earned", adjusted({ 项目: "扣回", 金额: -2400 }), []],
    [
      "for somebody who left before the month",
      month((sheets) => {
        sheets["花名册"]?.push(person("0003", "赵前", "推广员", { 离职日期: "2026-02-27" }));
        sheets["调整"]?.push({
          月份: "2026-03",
          工号: "0003",
          项目: "补发",
          金额: 100,
          原因: "漏发",
          经办人: "财务",
        });
      }),
      ["warning R080 调整!B2"],
    ],
  ];
  it.each(cases)("%s", expectFindings);
});

describe("law and policy", () => {
  const cases: Cases = [
    [
      "no amount for full attendance is told once (A17)",
      without("fullAttendanceBonus"),
      ["info D-NOFIGURE 政策!A5"],
    ],
    [
      "no region for the minimum wage is told once (A43)",
      without("minWageRegion"),
      ["info L-MINWAGE 政策!A5"],
    ],
    ["a region that nobody knows", policy("minWageRegion", "乌有"), ["warning D-NOFIGURE 政策!B5"]],
    ["2400 for full work at a minimum of 2400", policy("minimumWage.测试", 2400), []],
    [
      "at a minimum of 2400.01 (L-MINWAGE)",
      policy("minimumWage.测试", 2400.01),
      ["error L-MINWAGE 花名册!J3"],
    ],
    [
      "at the same minimum with 不与最低工资比较 (A43)",
      month((sheets) => {
        setFigure(sheets, "minimumWage.测试", 2400.01);
        setFigure(sheets, "minWageRegion", "关");
      }),
      [],
    ],
    [
      "a part of the month at its part of the minimum: 1195.40 + 400 for 13 days",
      policy(
        "minimumWage.测试",
        2660,
        month((sheets) => {
          Object.assign(rowOf(sheets, "花名册", { 工号: "0001" }), { 底薪: 3500 });
          Object.assign(rowOf(sheets, "花名册", { 工号: "0002" }), {
            入职日期: "2026-03-13",
            合同签订日期: "2026-03-13",
          });
          sheets["考勤"] = (sheets["考勤"] ?? []).filter(
            (row) => row["工号"] !== "0002" || String(row["日期"]) >= "2026-03-13",
          );
        }),
      ),
      [],
    ],
    [
      "sick pay under 80 % of the minimum",
      sick(policy("minimumWage.测试", 2400, policy("sickPayRatio", 0.95))),
      ["error L-MINWAGE 请假!B2"],
    ],
    ["sick pay of 80 %", sick(policy("minimumWage.测试", 2400, policy("sickPayRatio", 0.96))), []],
    [
      "26 days of attendance cannot be (L-26DAY)",
      policy("fullAttendanceBasis", "fixed26"),
      ["warning L-26DAY 政策!B6"],
    ],
    [
      "a penalty from fixed pay (L-PENALTY)",
      policy(
        "penaltyFloor",
        "gross",
        month((sheets) => {
          Object.assign(rowOf(sheets, "绩效", { 工号: "0001" }), { 完成反馈量: 1 });
          Object.assign(rowOf(sheets, "绩效", { 工号: "0002" }), { 完成推广量: 29 });
        }),
      ),
      ["error L-PENALTY 花名册!A2"],
    ],
    ["an unknown key (D-POLICY)", policy("perfBas", 600), ["error D-POLICY 政策!A6"]],
    ["a value that does not fit", policy("perfBase", "五百"), ["error D-POLICY 政策!B6"]],
    ["a value out of range", policy("thresholdRatio", 3), ["error D-POLICY 政策!B6"]],
    [
      "two values of one day",
      month((sheets) => sheets["政策"]?.push(figure("perfBase", 600), figure("perfBase", 700))),
      ["error D-POLICY 政策!C7"],
    ],
    [
      "a figure that is needed and not given is told once (D-NOFIGURE)",
      policy("supervisorRatio", "weighted"),
      ["error D-NOFIGURE 政策!A7"],
    ],
  ];
  it.each(cases)("%s", expectFindings);

  it("holds a figure of the policy from its day on", () => {
    const sheets = month((all) =>
      all["政策"]?.push(
        { 参数: "baseMember", 值: 2300, 生效日期: "2026-03-01", 依据: "通知", 说明: "" },
        { 参数: "baseMember", 值: 9000, 生效日期: "2026-04-01", 依据: "通知", 说明: "" },
      ),
    );
    expect(close(sheets).slips.map(({ lines }) => lines.base)).toEqual([350000, 230000]);
  });
});

function without(key: string): Sheets {
  return month((sheets) => (sheets["政策"] = (sheets["政策"] ?? []).filter((row) => row["参数"] !== key)));
}

function sick(sheets: Sheets): Sheets {
  Object.assign(rowOf(sheets, "考勤", { 工号: "0002", 日期: "2026-03-09" }), { 签到: "", 签退: "" });
  sheets["请假"]?.push({
    工号: "0002",
    类型: "病假",
    开始: "2026-03-09",
    结束: "2026-03-09",
    申请时间: "2026-03-06",
    审批人: "0001",
    审批状态: "批准",
  });
  return sheets;
}

describe("a group of its own", () => {
  it("a member without 上级工号 belongs to the supervisor of the group", () => {
    const sheets = month((all) => {
      all["花名册"]?.push(person("0003", "孙伟", "推广员", { 上级工号: "" }));
      all["考勤"]?.push(...punches("0003", WORKDAYS));
      all["绩效"]?.push({ ...plan("0003", 100, 20), 计划制定人: "0001" });
    });
    const [supervisor] = close(sheets).slips;
    expect(supervisor?.lines.penalty).toBe(-5000);
    expect(findings(close(sheets))).toEqual([]);
  });
});
