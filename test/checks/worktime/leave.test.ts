import {
  close,
  findings,
  month,
  person,
  punches,
  rowOf,
  setFigure,
  WORKDAYS,
  type Row,
  type Sheets,
} from "../../payroll/workbook";

const DAY = "2026-03-09";

/** 王明 on 事假 on 9 March, in order but for the changes; 赵丽 0003 takes over. Columns I 事由, J 代班人. */
function leave(changes: Row, also: (sheets: Sheets) => void = () => {}): Sheets {
  return month((sheets) => {
    sheets["花名册"]?.push(person("0003", "赵丽", "推广员"));
    sheets["考勤"]?.push(...punches("0003", WORKDAYS));
    sheets["绩效"]?.push({ ...rowOf(sheets, "绩效", { 工号: "0002" }), 工号: "0003" });
    Object.assign(rowOf(sheets, "考勤", { 工号: "0002", 日期: DAY }), { 签到: "", 签退: "" });
    sheets["请假"]?.push({ ...GRANTED, ...changes });
    also(sheets);
  });
}

const GRANTED: Row = {
  工号: "0002",
  类型: "事假",
  开始: `${DAY} 09:00`,
  结束: `${DAY} 18:00`,
  申请时间: "2026-03-06 17:00",
  审批人: "0001",
  审批状态: "批准",
  事由: "办证",
  代班人: "0003",
};

function told(sheets: Sheets): string[] {
  const closing = close(sheets);
  return findings(closing).map((finding, index) => `${closing.findings[index]?.severity} ${finding}`);
}

/** 9 March worked but for an outing from 15:00 on, in which 王明 did not come back. */
const outing = (changes: Row): Sheets =>
  leave({ 类型: "外出", 开始: `${DAY} 14:00`, ...changes }, (sheets) => {
    Object.assign(rowOf(sheets, "考勤", { 工号: "0002", 日期: DAY }), { 签到: "9:00", 签退: "12:00" });
  });

describe("事由 (R034)", () => {
  const cases: [title: string, sheets: Sheets, expected: string[]][] = [
    ["given", leave({}), []],
    ["blank", leave({ 事由: "" }), ["warning R034 请假!I2"]],
    ["not filled in: 无", leave({ 事由: "无" }), ["warning R034 请假!I2"]],
    ["blank for an outing", outing({ 事由: "" }), ["warning R034 请假!I2"]],
    [
      "not asked for by policy",
      leave({ 事由: "" }, (sheets) => setFigure(sheets, "leaveNeedsReason", "否")),
      [],
    ],
    ["a sheet without the column", leave({}, (sheets) => delete rowOf(sheets, "请假", {})["事由"]), []],
    [
      "of a leave that was refused",
      leave({ 事由: "", 审批状态: "驳回" }, (sheets) => {
        Object.assign(rowOf(sheets, "考勤", { 工号: "0002", 日期: DAY }), { 签到: "9:00", 签退: "18:00" });
      }),
      [],
    ],
    [
      "before the rules hold (R009)",
      leave({ 事由: "" }, (sheets) => setFigure(sheets, "ruleEffectiveFrom", "2026-03-10")),
      ["info R009 政策!B6"],
    ],
  ];
  it.each(cases)("%s", (_, sheets, expected) => expect(told(sheets)).toEqual(expected));
});

describe("the time to ask for leave (R033, A03)", () => {
  const within = (applied: string, changes: Row = {}) =>
    leave({ 申请时间: `2026-03-06 ${applied}`.trim(), ...changes }, (sheets) => {
      setFigure(sheets, "leaveRequestWindow", "14:00-18:00");
    });
  const cases: [title: string, sheets: Sheets, expected: string[]][] = [
    ["at any time by default", leave({ 申请时间: "2026-03-06 09:00" }), []],
    ["13:59", within("13:59"), ["warning R033 请假!F2"]],
    ["14:00", within("14:00"), []],
    ["18:00", within("18:00"), []],
    ["18:01", within("18:01"), ["warning R033 请假!F2"]],
    ["a date without a clock time cannot be judged", within(""), []],
  ];
  it.each(cases)("%s", (_, sheets, expected) => expect(told(sheets)).toEqual(expected));

  it("does not bind outings, which come up as they do", () => {
    const sheets = outing({ 申请时间: `${DAY} 10:00` });
    setFigure(sheets, "leaveRequestWindow", "14:00-18:00");
    expect(told(sheets)).toEqual([]);
  });
});

describe("代班人 (R035)", () => {
  const second = (changes: Row) => (sheets: Sheets) => {
    const { 工号, 开始 } = { 工号: "0003", 开始: "2026-03-10 09:00", ...changes } as Row;
    const day = String(开始).slice(0, 10);
    Object.assign(rowOf(sheets, "考勤", { 工号: 工号 ?? "", 日期: day }), { 签到: "", 签退: "" });
    sheets["请假"]?.push({
      ...GRANTED,
      工号: "0003",
      开始: `${day} 09:00`,
      结束: `${day} 18:00`,
      代班人: "0002",
      ...changes,
    });
  };
  const afternoon = (sheets: Sheets): void => {
    Object.assign(rowOf(sheets, "考勤", { 工号: "0002", 日期: DAY }), { 签到: "9:00", 签退: "12:00" });
  };
  const cases: [title: string, sheets: Sheets, expected: string[]][] = [
    ["by 工号", leave({}), []],
    ["by name", leave({ 代班人: "赵丽" }), []],
    ["two people", leave({ 代班人: "赵丽、李芳" }), []],
    ["two people, one unknown", leave({ 代班人: "赵丽、老张" }), ["warning R035 请假!J2"]],
    ["blank", leave({ 代班人: "" }), ["warning R035 请假!J2"]],
    ["blank where others are filled in", leave({ 代班人: "" }, second({})), ["warning R035 请假!J2"]],
    [
      "never filled in: once for the sheet",
      leave({ 代班人: "" }, second({ 代班人: "" })),
      ["info R035 请假!J2"],
    ],
    ["a sheet without the column", leave({}, (sheets) => delete rowOf(sheets, "请假", {})["代班人"]), []],
    ["the person themself", leave({ 代班人: "0002" }), ["warning R035 请假!J2"]],
    ["unknown", leave({ 代班人: "老张" }), ["warning R035 请假!J2"]],
    ["on leave on another day", leave({}, second({})), []],
    [
      "on leave on the same day",
      leave({}, second({ 开始: `${DAY} 09:00`, 代班人: "0001" })),
      ["warning R035 请假!J2"],
    ],
    [
      "on leave in the other half of the day",
      leave({ 开始: `${DAY} 14:00` }, (sheets) => {
        afternoon(sheets);
        second({ 开始: `${DAY} 09:00`, 结束: `${DAY} 12:00`, 代班人: "0001" })(sheets);
        Object.assign(rowOf(sheets, "考勤", { 工号: "0003", 日期: DAY }), { 签到: "14:00", 签退: "18:00" });
      }),
      [],
    ],
    ["left on the day before", leave({}, (sheets) => leaves(sheets, "2026-03-08")), ["warning R035 请假!J2"]],
    ["leaves on the day itself", leave({}, (sheets) => leaves(sheets, DAY)), []],
    [
      "half a day without anybody",
      leave({ 开始: `${DAY} 14:00`, 代班人: "" }, afternoon),
      ["warning R035 请假!J2"],
    ],
    [
      "less than half a day",
      leave({ 开始: `${DAY} 16:30`, 代班人: "" }, (sheets) => {
        Object.assign(rowOf(sheets, "考勤", { 工号: "0002", 日期: DAY }), { 签到: "9:00", 签退: "16:30" });
      }),
      [],
    ],
    ["an outing", outing({ 代班人: "" }), []],
  ];
  it.each(cases)("%s", (_, sheets, expected) => {
    expect(told(sheets).filter((line) => !line.includes("L-TERM"))).toEqual(expected);
  });

  function leaves(sheets: Sheets, date: string): void {
    rowOf(sheets, "花名册", { 工号: "0003" })["离职日期"] = date;
    sheets["考勤"] = (sheets["考勤"] ?? []).filter(
      (row) => row["工号"] !== "0003" || String(row["日期"]) <= date,
    );
  }
});

describe("外出 (R043)", () => {
  const cases: [title: string, sheets: Sheets, expected: string[]][] = [
    ["approved: it covers the gap", outing({}), []],
    [
      "not approved: it does not",
      outing({ 审批状态: "待批" }),
      ["error R063 考勤!D29", "error R043 请假!H2"],
    ],
    ["applied for afterwards", outing({ 申请时间: `${DAY} 14:00` }), ["error R043 请假!F2"]],
    ["a minute before", outing({ 申请时间: `${DAY} 13:59` }), []],
    ["approved by oneself", outing({ 审批人: "0002" }), ["error R043 请假!G2"]],
    ["a business trip alike", outing({ 类型: "出差", 审批人: "0002" }), ["error R043 请假!G2"]],
    ["leave stays under R004", leave({ 审批人: "0002" }), ["error R004 请假!G2"]],
  ];
  it.each(cases)("%s", (_, sheets, expected) => expect(told(sheets).sort()).toEqual([...expected].sort()));
});

describe("旷工 deducted more than once (R063, L-FINE)", () => {
  const absent = (multiple: number, punched: Row = { 签到: "", 签退: "" }) =>
    month((sheets) => {
      Object.assign(rowOf(sheets, "考勤", { 工号: "0002", 日期: DAY }), punched);
      setFigure(sheets, "absenceMultiple", multiple);
    });
  const cases: [title: string, sheets: Sheets, expected: string[]][] = [
    ["once", absent(1), ["error R063 考勤!D29"]],
    ["1.5 times", absent(1.5), ["error R063 考勤!D29", "error L-FINE 政策!B6"]],
    ["three times, nobody absent", absent(3, {}), []],
  ];
  it.each(cases)("%s", (_, sheets, expected) => expect(told(sheets)).toEqual(expected));
});
