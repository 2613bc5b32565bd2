import { policyToFill } from "../../../src/findings/fix";
import { closeMonth } from "../../../src/payroll/close";
import { parseMonth, type Month } from "../../../src/kinds/month";
import { BUILT_IN_CALENDAR } from "../../../src/law/calendar/calendar";
import { day, toIso } from "../../../src/kinds/day";
import {
  close,
  findings,
  imageOf,
  month,
  punches,
  rowOf,
  setFigure,
  slipOf,
  type Row,
  type Sheets,
} from "../../payroll/workbook";

const DAY = "2026-03-09";

/** The clean month with a shift for everybody, and 王明's 9 March (row 29 of 考勤) as given. */
function rota(changes: Row, also: (sheets: Sheets) => void = () => {}): Sheets {
  return month((sheets) => {
    for (const row of sheets["考勤"] ?? []) row["班次"] = "标准班";
    Object.assign(rowOf(sheets, "考勤", { 工号: "0002", 日期: DAY }), changes);
    also(sheets);
  });
}

/** 王明's rows of 考勤 changed, from the first on. */
function ofWang(sheets: Sheets, count: number, changes: Row): void {
  (sheets["考勤"] ?? [])
    .filter((row) => row["工号"] === "0002")
    .slice(0, count)
    .forEach((row) => Object.assign(row, changes));
}

function onLeave(sheets: Sheets): void {
  sheets["请假"]?.push({
    工号: "0002",
    类型: "年假",
    开始: DAY,
    结束: DAY,
    申请时间: "2026-03-02 09:00",
    审批人: "0001",
    审批状态: "批准",
  });
}

describe("班次 (R002)", () => {
  // 考勤: 班次 C, 签到 D, 签退 E. 王明's rows are 24 to 45.
  const cases: [title: string, sheets: Sheets, expected: string[]][] = [
    ["a shift for everybody on each day", rota({}), []],
    ["none for anybody", month(), []],
    ["one cell blank", rota({ 班次: "" }), ["warning R002 考勤!C29"]],
    [
      "11 of 22 blank, told once",
      rota({}, (sheets) => ofWang(sheets, 11, { 班次: "" })),
      ["warning R002 考勤!C24"],
    ],
    [
      "12 of 22 blank: those written are the exceptions",
      rota({}, (sheets) => ofWang(sheets, 12, { 班次: "" })),
      [],
    ],
    ["blank on a day of leave", rota({ 班次: "", 签到: "", 签退: "" }, onLeave), []],
    ["白班 is the usual shift", rota({ 班次: "白班" }), []],
    ["休息 on a workday", rota({ 班次: "休息" }), ["warning R002 考勤!C29"]],
    [
      "休 on a workday, not there: judged as any other day",
      rota({ 班次: "休", 签到: "", 签退: "" }),
      ["warning R002 考勤!C29", "error R063 考勤!D29"],
    ],
    ["休息 on a day of leave", rota({ 班次: "休息", 签到: "", 签退: "" }, onLeave), []],
    [
      "休息 on a Sunday",
      rota({}, (sheets) => {
        sheets["考勤"]?.push({ 工号: "0002", 日期: "2026-03-15", 班次: "休息", 签到: "", 签退: "" });
      }),
      [],
    ],
    ["a leave written as the shift", rota({ 班次: "年假", 签到: "", 签退: "" }, onLeave), []],
    ["a name without times, judged by the usual shift", rota({ 班次: "早班" }), ["info R002 考勤!C29"]],
    [
      "the usual shift makes 9:01 late",
      rota({ 班次: "早班", 签到: "9:01" }),
      ["info R002 考勤!C29", "warning R003 考勤!D29"],
    ],
    [
      "each unknown name once",
      rota({ 班次: "早班" }, (sheets) => {
        ofWang(sheets, 2, { 班次: "晚班" });
        rowOf(sheets, "考勤", { 工号: "0002", 日期: "2026-03-10" })["班次"] = "早班";
      }),
      ["info R002 考勤!C24", "info R002 考勤!C29"],
    ],
    ["a name with times by policy", early("8:00", "17:00"), []],
    ["8:01 is late for it", early("8:01", "17:00"), ["warning R003 考勤!D29"]],
    ["16:59 is early for it", early("8:00", "16:59"), ["warning R003 考勤!E29"]],
    [
      "a shift over midnight by policy",
      rota({ 班次: "夜班", 签到: "22:00", 签退: "6:00" }, (sheets) => {
        setFigure(sheets, "shift.夜班", "22:00-6:00");
      }),
      [],
    ],
    [
      "a change of shift within the month",
      rota({}, (sheets) => {
        setFigure(sheets, "shift.早班", "8:00-12:00,13:00-17:00");
        ofWang(sheets, 10, { 班次: "早班", 签到: "8:00", 签退: "17:00" });
      }),
      [],
    ],
    [
      "before the rules hold (R009)",
      rota({ 班次: "" }, (sheets) => setFigure(sheets, "ruleEffectiveFrom", "2026-03-10")),
      ["info R009 政策!B6"],
    ],
  ];
  it.each(cases)("%s", (_, sheets, expected) => {
    const closing = close(sheets);
    const told = findings(closing).map((finding, index) => `${closing.findings[index]?.severity} ${finding}`);
    expect(told.sort()).toEqual([...expected].sort());
  });

  it("offers the row of 政策 in which the times of a named shift are given", () => {
    expect(close(rota({ 班次: "早班" })).findings).toMatchObject([
      { code: "R002", fix: policyToFill("shift.早班", day("2026-03-01")) },
    ]);
  });
});

/** 9 March on 早班, 8:00–12:00 and 13:00–17:00. */
function early(clockIn: string, clockOut: string): Sheets {
  return rota({ 班次: "早班", 签到: clockIn, 签退: clockOut }, (sheets) => {
    setFigure(sheets, "shift.早班", "8:00-12:00,13:00-17:00");
  });
}

describe("the working time of 9:00–12:00 and 14:00–18:00 (R033)", () => {
  const cases: [title: string, punched: Row, expected: string[]][] = [
    ["there from 9:00 to 18:00", { 签到: "9:00", 签退: "18:00" }, []],
    ["gone at 12:00: the afternoon is missed", { 签退: "12:00" }, ["R063 考勤!D29"]],
    ["gone at 14:00: it still is", { 签退: "14:00" }, ["R063 考勤!D29"]],
    ["gone at 14:01: 239 minutes early", { 签退: "14:01" }, ["R003 考勤!E29"]],
    ["there from 11:59: 179 minutes late", { 签到: "11:59" }, ["R003 考勤!D29"]],
    ["there from 12:00: the morning is missed", { 签到: "12:00" }, ["R063 考勤!D29"]],
    ["there from 14:00: nothing more than the morning", { 签到: "14:00" }, ["R063 考勤!D29"]],
  ];
  it.each(cases)("%s", (_, punched, expected) => {
    expect(findings(close(rota({ ...punched })))).toEqual(expected);
  });
});

describe("where hours count and not the clock (R015)", () => {
  const byHours = (sheets: Sheets): void => setFigure(sheets, "lateBasis", "工时");
  const flexible = (sheets: Sheets): void => setFigure(sheets, "scheduleMode", "弹性");
  const own = (key: string, value: string) => (sheets: Sheets) => setFigure(sheets, key, value);
  const from10 = { 签到: "10:00", 签退: "18:00" };
  const short = { 签到: "10:01", 签退: "18:00" };
  const cases: [title: string, sheets: Sheets, expected: string[]][] = [
    ["8 h on flexible time", rota(from10, flexible), []],
    ["7 h 59 min", rota(short, flexible), ["R015 考勤!E29"]],
    ["8 h where hours are the basis (A02)", rota(from10, byHours), []],
    ["7 h 59 min", rota(short, byHours), ["R015 考勤!E29"]],
    [
      "7.5 h of a day of 7.5",
      rota({ 签到: "10:30", 签退: "18:00" }, (sheets) => {
        flexible(sheets);
        setFigure(sheets, "hoursPerDay", 7.5);
      }),
      [],
    ],
    ["one punch is no span", rota({ 签到: "10:30", 签退: "" }, flexible), ["R016 考勤!E29"]],
    [
      "not on a day with leave",
      rota({ 签到: "14:00", 签退: "18:00" }, (sheets) => {
        flexible(sheets);
        onLeave(sheets);
        Object.assign(rowOf(sheets, "请假", {}), { 开始: `${DAY} 09:00`, 结束: `${DAY} 12:00` });
      }),
      [],
    ],
    [
      "nor with an hour of it",
      rota({ 签到: "10:30", 签退: "18:00" }, (sheets) => {
        flexible(sheets);
        onLeave(sheets);
        Object.assign(rowOf(sheets, "请假", {}), { 开始: `${DAY} 09:00`, 结束: `${DAY} 10:30` });
      }),
      [],
    ],
    ["of one person, by 工号 (A04)", rota(from10, own("scheduleMode.0002", "弹性")), []],
    ["of one person, too short", rota(short, own("scheduleMode.0002", "弹性")), ["R015 考勤!E29"]],
    ["of another person: the clock binds", rota(from10, own("scheduleMode.0001", "弹性")), ["R003 考勤!D29"]],
    ["of a position", rota(from10, own("scheduleMode.推广员", "弹性")), []],
    [
      "the person's own comes before the position's",
      rota(from10, (sheets) => {
        setFigure(sheets, "scheduleMode.推广员", "弹性");
        setFigure(sheets, "scheduleMode.0002", "固定");
      }),
      ["R003 考勤!D29"],
    ],
    [
      "fixed for one person where all others are flexible",
      rota(from10, (sheets) => {
        flexible(sheets);
        setFigure(sheets, "scheduleMode.0002", "固定");
      }),
      ["R003 考勤!D29"],
    ],
  ];
  it.each(cases)("%s", (_, sheets, expected) => {
    expect(findings(close(sheets))).toEqual(expected);
  });
});

describe("five days a week of the Chinese calendar (R001)", () => {
  /** Both people present on all workdays of the month but those left out. */
  function closed(text: string, without: readonly string[] = []) {
    const value = parseMonth(text) as Month;
    const days = (BUILT_IN_CALENDAR.workdays(value) ?? []).map(toIso);
    const sheets = month((all) => {
      all["考勤"] = ["0001", "0002"].flatMap((id) =>
        punches(
          id,
          days.filter((date) => id === "0001" || !without.includes(date)),
        ),
      );
      all["绩效"] = (all["绩效"] ?? []).map((row) => ({ ...row, 月份: text }));
    });
    return closeMonth(imageOf(sheets), value);
  }

  test.each([
    ["2026-02", 16],
    ["2026-03", 22],
    ["2026-12", 23],
  ])("%s has %s workdays, all attended", (text, workdays) => {
    const closing = closed(text);
    expect(slipOf(closing, "0002")).toMatchObject({ workdays, attendedDays: workdays });
    expect(findings(closing)).toEqual([]);
  });

  test.each(["2026-02-14", "2026-02-28"])("the make-up Saturday %s is a workday", (date) => {
    const closing = closed("2026-02", [date]);
    expect(slipOf(closing, "0002")).toMatchObject({ workdays: 16, attendedDays: 15 });
    expect(findings(closing)).toEqual(["R063 考勤!A18"]);
  });
});
