import { parseMonth, type Month } from "../../../src/kinds/month";
import { describeFinding } from "../../../src/findings/describe";
import { closeMonth, type Closing } from "../../../src/payroll/close";
import {
  close,
  figure,
  findings,
  imageOf,
  month,
  punches,
  rowOf,
  setFigure,
  type Row,
  type Sheets,
} from "../../payroll/workbook";

// 政策: 参数 A, 值 B, 生效日期 C, 依据 D. The clean month fills rows 2 to 4.
const policy = (...rows: Row[]): Sheets => month((sheets) => sheets["政策"]?.push(...rows));
const told = (closing: Closing) =>
  findings(closing).map((finding, index) => `${closing.findings[index]?.severity} ${finding}`);

type Cases = [title: string, sheets: Sheets, expected: string[]][];

describe("a change within the month", () => {
  const cases: Cases = [
    ["perfBase from the 1st", policy(figure("perfBase", 600, "2026-03-01")), []],
    [
      "from the 2nd: one method a month",
      policy(figure("perfBase", 600, "2026-03-02")),
      ["error R093 政策!C6"],
    ],
    ["from the last day", policy(figure("perfBase", 600, "2026-03-31")), ["error R093 政策!C6"]],
    ["from the first of April", policy(figure("perfBase", 600, "2026-04-01")), []],
    ["from the last day of February", policy(figure("perfBase", 600, "2026-02-28")), []],
    ["to the same value", policy(figure("perfBase", 500, "2026-03-16")), []],
    [
      "two methods of one month",
      policy(figure("perfBase", 600, "2026-03-01"), figure("perfBase", 700, "2026-03-16")),
      ["error R093 政策!C7"],
    ],
    [
      "both within it",
      policy(figure("perfBase", 600, "2026-03-10"), figure("perfBase", 700, "2026-03-20")),
      ["error R093 政策!C6", "error R093 政策!C7"],
    ],
    [
      "two values of one day",
      policy(figure("perfBase", 600, "2026-03-01"), figure("perfBase", 700, "2026-03-01")),
      ["error D-POLICY 政策!C7"],
    ],
    ["a bonus", policy(figure("bonusMember", "60-100", "2026-03-16")), ["error R093 政策!C6"]],
    ["a cap switched off", policy(figure("perfCap", "关", "2026-03-16")), ["error R093 政策!C6"]],
    [
      "weights that nobody gave: no change",
      policy(figure("supervisorWeights", "40%,30%,30%", "2026-03-16")),
      [],
    ],
    [
      "weights that somebody gave",
      policy(
        figure("supervisorWeights", "40%,30%,30%"),
        figure("supervisorWeights", "50%,30%,20%", "2026-03-16"),
      ),
      ["error R093 政策!C7"],
    ],
    ["another figure", policy(figure("hoursPerDay", 7, "2026-03-16")), ["error D-POLICY 政策!C6"]],
    ["a list", policy(figure("breakers", "旷工", "2026-03-16")), ["error D-POLICY 政策!C6"]],
    ["a level", policy(figure("positionLevel.店长", "主管", "2026-03-16")), ["error D-POLICY 政策!C6"]],
    ["base pay is prorated", policy(figure("baseMember", 2100, "2026-03-16")), []],
    ["grace is of the day", policy(figure("graceMinutes", 5, "2026-03-16")), []],
    ["the region is the last day's", policy(figure("minWageRegion", "测试", "2026-03-16")), []],
    ["minimum wage too", policy(figure("minimumWage.测试", 1900, "2026-03-16")), []],
  ];
  it.each(cases)("%s", (_, sheets, expected) => {
    expect(told(close(sheets))).toEqual(expected);
  });

  it("of a first 全勤奖 is none, of a second it is", () => {
    const first = month((sheets) => {
      sheets["政策"] = (sheets["政策"] ?? []).filter((row) => row["参数"] !== "fullAttendanceBonus");
      sheets["政策"].push(figure("fullAttendanceBonus", 100, "2026-03-16"));
    });
    expect(told(close(first))).toEqual([]);
    expect(told(close(policy(figure("fullAttendanceBonus", 100, "2026-03-16"))))).toEqual([
      "error R093 政策!C6",
    ]);
  });

  it("on 29 February is within it", () => {
    const closing = closeMonth(
      imageOf(policy(figure("perfBase", 600, "2024-02-29"))),
      parseMonth("2024-02") as Month,
    );
    expect(findings(closing)).toContain("R093 政策!C6");
  });

  it("says which value is used, and to begin with a month", () => {
    const [finding] = close(policy(figure("thresholdRatio", "40%", "2026-03-16"))).findings;
    expect(finding && describeFinding(finding, "zh")).toMatchObject({
      message:
        "绩效门槛完成率（thresholdRatio）自 2026-03-16 起改值，但绩效考核办法一个月只能有一个；本月按 2026-03-31 的值 40% 计算",
      expected: "生效日期改为某月 1 日",
    });
  });
});

/** 王明's 13 and 16 March (rows 33 and 34 of 考勤) with the same punches, and a figure that changes on the 16th. */
function onBothDays(changes: Row, ...rows: Row[]): Sheets {
  return month((sheets) => {
    for (const day of ["2026-03-13", "2026-03-16"])
      Object.assign(rowOf(sheets, "考勤", { 工号: "0002", 日期: day }), changes);
    sheets["政策"]?.push(...rows);
  });
}

describe("figures of a day are those of the day of the event", () => {
  const leave = (day: string, changes: Row): Row => ({
    工号: "0002",
    类型: "事假",
    开始: `${day} 09:00`,
    结束: `${day} 18:00`,
    申请时间: `${day} 08:00`,
    审批人: "0001",
    审批状态: "批准",
    ...changes,
  });
  const leaves = (changes: Row, ...rows: Row[]): Sheets => {
    const sheets = onBothDays({ 签到: "", 签退: "" }, ...rows);
    sheets["请假"]?.push(leave("2026-03-13", changes), leave("2026-03-16", changes));
    return sheets;
  };
  const fines = (amount: number, ...rows: Row[]): Sheets => {
    const sheets = policy(...rows);
    for (const day of ["2026-03-13", "2026-03-16"])
      sheets["奖惩"]?.push({
        日期: day,
        工号: "0002",
        类型: "用公司电脑处理私人照片",
        处理: "罚款",
        金额: amount,
        事由: "私人照片",
        状态: "查实",
      });
    return sheets;
  };
  const overtime = (approver: string): Sheets => {
    const sheets = policy(figure("approverRoles", "店长", "2026-03-16"));
    for (const day of ["2026-03-13", "2026-03-16"])
      sheets["加班"]?.push({
        工号: "0002",
        日期: day,
        小时: 2,
        申请时间: `${day} 08:00`,
        审批人: approver,
        审批状态: "批准",
      });
    return sheets;
  };
  const unlawful = ["warning L-FINE 奖惩!D2", "warning L-FINE 奖惩!D3"];
  const cases: Cases = [
    [
      "grace of 10 minutes",
      onBothDays({ 签到: "9:05" }, figure("graceMinutes", 10, "2026-03-16")),
      ["warning R003 考勤!D33"],
    ],
    [
      "shifts from 9:30",
      onBothDays({ 签到: "9:20" }, figure("shifts", "9:30-12:00,14:00-18:00", "2026-03-16")),
      ["warning R003 考勤!D33"],
    ],
    [
      "flexible time",
      onBothDays({ 签到: "9:20" }, figure("scheduleMode", "弹性", "2026-03-16")),
      ["warning R003 考勤!D33"],
    ],
    [
      "hours only",
      onBothDays({ 签到: "9:20" }, figure("lateBasis", "工时", "2026-03-16")),
      ["warning R003 考勤!D33"],
    ],
    [
      "one punch a day",
      onBothDays({ 签退: "" }, figure("punchesPerDay", 1, "2026-03-16")),
      ["warning R016 考勤!E33"],
    ],
    [
      "a day's notice of leave",
      leaves({}, figure("leaveAdvanceMinutes", 1440, "2026-03-16")),
      ["error R004 请假!F3"],
    ],
    [
      "other approvers",
      leaves({ 审批人: "店长" }, figure("approverRoles", "店长", "2026-03-16")),
      ["warning R004 请假!G2"],
    ],
    ["other approvers of overtime, without a clock time", overtime("店长"), ["warning R023 加班!G2"]],
    [
      "fines up to 200",
      fines(150, figure("fineMax", 200, "2026-03-16")),
      ["error R076 奖惩!E2", ...unlawful],
    ],
    ["fines from 20", fines(30, figure("fineMin", 20, "2026-03-16")), ["error R076 奖惩!E2", ...unlawful]],
  ];
  it.each(cases)("%s", (_, sheets, expected) => {
    expect(told(close(sheets)).sort()).toEqual([...expected].sort());
  });

  it("and come with the finding", () => {
    const [late] = close(onBothDays({ 签到: "9:05" }, figure("graceMinutes", 10, "2026-03-16"))).findings;
    expect(late?.figures.find(({ key }) => key === "graceMinutes")?.value).toBe(0);
  });
});

describe("records from before the rules hold (R009)", () => {
  const from = (day: string): Sheets => month((sheets) => setFigure(sheets, "ruleEffectiveFrom", day));
  const late = (day: string): Sheets => {
    const sheets = from(day);
    Object.assign(rowOf(sheets, "考勤", { 工号: "0002", 日期: "2026-03-12" }), { 签到: "9:30" });
    return sheets;
  };
  const cases: Cases = [
    ["the month's first day: none", from("2026-03-01"), []],
    ["a weekend: none", from("2026-03-02"), []],
    ["from the 3rd: two rows of the 2nd", from("2026-03-03"), ["info R009 政策!B6"]],
    ["late on the day itself", late("2026-03-12"), ["warning R003 考勤!D32", "info R009 政策!B6"]],
    ["late the day before", late("2026-03-13"), ["info R009 政策!B6"]],
    [
      "after the month: base pay must be agreed",
      from("2026-04-01"),
      ["warning R009 花名册!J2", "warning R009 花名册!J3", "info R009 政策!B6"],
    ],
    ["in force on its last day: base pay is by the rules", from("2026-03-31"), ["info R009 政策!B6"]],
  ];
  it.each(cases)("%s", (_, sheets, expected) => {
    expect(told(close(sheets))).toEqual(expected);
  });

  it("are counted", () => {
    const { findings: all } = close(from("2026-03-04"));
    expect(all[0]?.fields["count"]).toBe(4);
  });
});

describe("amounts from outside the documents say where they are from (R102)", () => {
  const sourceless = (key: string, value: string | number): Sheets =>
    month((sheets) => {
      setFigure(sheets, key, value);
      Object.assign(rowOf(sheets, "政策", { 参数: key }), { 依据: "" });
    });
  const cases: Cases = [
    ["全勤奖", sourceless("fullAttendanceBonus", 200), ["info R102 政策!D5"]],
    ["the manager's base pay", sourceless("baseManager", 8000), ["info R102 政策!D6"]],
    ["a rate of commission", sourceless("commissionRate", "5%"), ["info R102 政策!D6"]],
    ["a minimum wage that the table lacks", sourceless("minimumWage.测试", 2000), ["info R102 政策!D5"]],
    ["one that it has", sourceless("minimumWage.上海", 2740), []],
    ["a figure of the documents", sourceless("perfBase", 500), []],
    ["a region is no amount", sourceless("minWageRegion", "测试"), []],
    ["not filled in", sourceless("baseManager", ""), []],
    ["with its source", policy(figure("baseManager", 8000)), []],
  ];
  it.each(cases)("%s", (_, sheets, expected) => {
    expect(told(close(sheets))).toEqual(expected);
  });

  it("not where the sheet keeps no 依据", () => {
    const { 依据: _source, ...row } = figure("baseManager", 8000);
    const sheets = month((own) => {
      own["政策"] = [...(own["政策"] ?? []), row].map(({ 依据: _own, ...rest }) => rest);
    });
    const image = imageOf(sheets);
    const sheet = image.sheets.find(({ name }) => name === "政策");
    const values = sheet?.values.map((cells) => cells.filter((_, column) => column !== 3)) ?? [];
    const others = image.sheets.filter(({ name }) => name !== "政策");
    const only = sheet ? [{ ...sheet, values }] : [];
    const closing = closeMonth({ ...image, sheets: [...others, ...only] }, parseMonth("2026-03") as Month);
    expect(told(closing)).toEqual([]);
  });
});

describe("keys and values as people type them", () => {
  const typed = (key: string, value: string | number): Sheets => policy({ ...figure(key, value) });
  const cases: Cases = [
    ["full-width letters", typed("ｐｅｒｆＢａｓｅ", 500), []],
    ["spaces about the key", typed(" perfBase　", 500), []],
    ["small letters", typed("perfbase", 500), ["error D-POLICY 政策!A6"]],
    ["a space in the key", typed("perf Base", 500), ["error D-POLICY 政策!A6"]],
    ["its Chinese name", typed("绩效工资基数", 500), ["error D-POLICY 政策!A6"]],
    ["an unknown key", typed("奖金包", 500), ["error D-POLICY 政策!A6"]],
    ["with its unit", typed("perfBase", "500元"), []],
    ["a percentage with a space", typed("thresholdRatio", "30 %"), []],
    ["a word for a number", typed("perfBase", "五百"), ["error D-POLICY 政策!B6"]],
    ["another unit", typed("graceMinutes", "1小时"), ["error D-POLICY 政策!B6"]],
    ["30 for 30 %", typed("thresholdRatio", 30), ["error D-POLICY 政策!B6"]],
    ["blank", typed("perfBase", ""), []],
    ["no date", policy({ ...figure("perfBase", 500), 生效日期: "" }), ["error D-POLICY 政策!C6"]],
    [
      "two values of one date, one key in full-width letters",
      policy(figure("perfBase", 500), figure("ｐｅｒｆＢａｓｅ", 600)),
      ["error D-POLICY 政策!C7"],
    ],
  ];
  it.each(cases)("%s", (_, sheets, expected) => {
    expect(told(close(sheets))).toEqual(expected);
  });

  it.each([
    ["perfbase", "perfBase"],
    ["PERF BASE", "perfBase"],
    ["绩效工资基数", "perfBase"],
  ])("%s has a button that makes it %s", (key, meant) => {
    expect(close(typed(key, 500)).findings[0]?.fix).toEqual({ kind: "setText", text: meant });
  });
});

it("a leave that begins in the month before is judged by the month's first day", () => {
  const sheets = policy(figure("leaveAdvanceMinutes", 1440, "2026-03-01"));
  sheets["考勤"] = (sheets["考勤"] ?? []).filter(
    (row) => row["工号"] !== "0002" || String(row["日期"]) > "2026-03-02",
  );
  sheets["考勤"].push(...punches("0002", []));
  sheets["请假"]?.push({
    工号: "0002",
    类型: "事假",
    开始: "2026-02-27 09:00",
    结束: "2026-03-02 18:00",
    申请时间: "2026-02-27 08:00",
    审批人: "0001",
    审批状态: "批准",
  });
  expect(told(close(sheets))).toEqual(["error R004 请假!F2"]);
});
