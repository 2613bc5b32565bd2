import type { CellValue } from "../../src/kinds/content";
import { ROSTER_SHEET, sheetOf } from "./book";
import { readMarch } from "./reading";

const read = (name: string, rows: CellValue[][]) => readMarch([ROSTER_SHEET, sheetOf(name, rows)]);

describe("加班", () => {
  const HEADER = ["工号", "日期", "开始", "结束", "小时", "申请时间", "审批人", "审批状态", "补休"];
  const overtime = (...rows: CellValue[][]) => read("加班", [HEADER, ...rows]);

  test("one overtime", () => {
    const { records, findings } = overtime(["0012", 46086, 0.77, 0.875, 2.5, 46086.5, "0001", "批准", "否"]);
    expect(findings).toEqual([]);
    expect(records.overtime).toMatchObject([
      {
        id: "0012",
        date: 20517,
        end: 1260,
        hours: 2.5,
        approverId: "0001",
        status: "批准",
        timeOffInLieu: false,
      },
    ]);
  });

  test("over midnight", () => {
    expect(overtime(["0012", 46086, "22:00", "1:00", 3]).records.overtime).toMatchObject([
      { start: 1320, end: 1500 },
    ]);
  });

  test.each([
    ["24 hours", 24, []],
    ["more than a day", 24.5, ["D-RANGE cell.tooLarge 加班!E2"]],
    ["less than none", -1, ["D-RANGE cell.tooSmall 加班!E2"]],
    ["none filled in", "", ["D-REQUIRED cell.required 加班!E2"]],
    ["as text", "2.5小时", ["D-TEXTNUMBER cell.textNumber 加班!E2"]],
  ] as [string, CellValue, string[]][])("%s", (_, hours, findings) => {
    expect(overtime(["0012", 46086, "", "", hours]).findings).toEqual(findings);
  });

  test.each([
    ["one after the other", "20:00", []],
    ["overlapping", "19:59", ["D-OVERLAP overlap.overtime 加班!B3"]],
  ])("two on one evening, %s", (_, start, findings) => {
    const rows = [
      ["0012", 46086, 0.75, 20 / 24, 2],
      ["0012", 46086, start, "21:00", 1],
    ];
    const found = overtime(...rows).findings.filter((finding) => !finding.includes("textClock"));
    expect(found).toEqual(findings);
  });
});

describe("绩效", () => {
  const HEADER = ["月份", "工号", "计划推广量", "完成推广量", "有效促进销售", "超额奖金", "计划制定人"];
  const performance = (...rows: CellValue[][]) => read("绩效", [HEADER, ...rows]);

  test("one result", () => {
    const { records, findings } = performance(["2026-03", "0012", 100, 80, "是", 60, "王芳"]);
    expect(findings).toEqual([]);
    expect(records.performance).toMatchObject([
      {
        id: "0012",
        promotionPlan: 100,
        promotionDone: 80,
        feedbackPlan: null,
        salesEffective: true,
        approvedBonus: 6000,
        planSetBy: "0001",
      },
    ]);
  });

  test("other months are left out, a blank plan is left to the rules", () => {
    const rows = [
      ["2026-02", "0012", 1, 1],
      ["2026年3月", "0012", "", "无"],
      ["2026-04", "0012", 1, 1],
    ];
    const { records, findings } = performance(...rows);
    expect(records.performance).toMatchObject([{ promotionPlan: null, promotionDone: null }]);
    expect(findings).toEqual([]);
  });

  test("无 is no for 是/否 and nothing for numbers", () => {
    const { records } = performance(["2026-03", "0012", 100, "无", "无"]);
    expect(records.performance).toMatchObject([{ promotionDone: null, salesEffective: false }]);
  });

  test("two rows of a person and month", () => {
    const { findings } = performance(["2026-03", "0012", 100, 80], ["2026-03", "0012", 100, 90]);
    expect(findings).toEqual(["D-OVERLAP overlap.month 绩效!B3"]);
  });

  test("a column of months without a year is one finding", () => {
    const { records, findings } = performance(
      ["3月", "0001", 1, 1],
      ["3月", "0012", 1, 1],
      ["3月", "0013", 1, 1],
    );
    expect(records.performance).toHaveLength(3);
    expect(findings).toEqual(["D-TEXTDATE column.noYear 绩效!A1"]);
  });
});

describe("提成", () => {
  const HEADER = [
    "订单号",
    "工号",
    "提成金额",
    "提成比例",
    "订单金额",
    "回款金额",
    "回款日期",
    "订购合同",
    "收款证明",
    "已发放",
  ];
  const commission = (...rows: CellValue[][]) => read("提成", [HEADER, ...rows]);

  test("one order", () => {
    const row = ["DD001", "0012", 300, 0.03, 10000, 5000, 46086, "HT1", "缺", "否"];
    const { records, findings } = commission(row);
    expect(findings).toEqual([]);
    expect(records.commissions).toMatchObject([
      {
        order: "DD001",
        commission: 30000,
        rate: 0.03,
        orderAmount: 1000000,
        received: 500000,
        contract: "HT1",
        paymentProof: null,
        paidOut: false,
      },
    ]);
  });

  test.each([
    ["long ago", 45000, 1, []],
    ["on the last day of the month", 46112, 1, []],
    ["the day after", 46113, 0, ["D-FUTURE date.receivedLater 提成!G2"]],
    ["not yet", "", 1, []],
  ] as [string, CellValue, number, string[]][])("money received %s", (_, receivedOn, count, findings) => {
    const result = commission(["DD001", "0012", 300, "", 10000, "", receivedOn]);
    expect(result.records.commissions).toHaveLength(count);
    expect(result.findings).toEqual(findings);
  });

  test("3 among fractions is 3 %", () => {
    const rows = [0.03, 0.05, 3].map((rate, index) => [`DD00${index}`, "0012", "", rate, 100]);
    const { records, findings } = commission(...rows);
    expect(records.commissions.map(({ rate }) => rate)).toEqual([0.03, 0.05, 0.03]);
    expect(findings).toEqual(["D-SCALE cell.scale 提成!D4"]);
  });

  test("a column of percentages is read as such and said once", () => {
    const rows = [3, 5, 4].map((rate, index) => [`DD00${index}`, "0012", "", rate, 100]);
    const { records, findings } = commission(...rows);
    expect(records.commissions.map(({ rate }) => rate)).toEqual([0.03, 0.05, 0.04]);
    expect(findings).toEqual(["D-SCALE column.percent 提成!D1"]);
  });
});

describe("奖惩", () => {
  const HEADER = ["日期", "工号", "类型", "处理", "金额", "事由", "状态", "审批人"];
  const discipline = (...rows: CellValue[][]) => read("奖惩", [HEADER, ...rows]);

  test.each([
    ["long ago", 45000, 1],
    ["in the month", 46112, 1],
    ["after it", 46113, 0],
  ])("a record %s", (_, date, count) => {
    expect(discipline([date, "0012", "欺诈客户", "警告"]).records.discipline).toHaveLength(count);
  });

  test.each([
    ["已查实", "查实", []],
    ["属实", "查实", []],
    ["调查中", "待查", []],
    ["", null, []],
    ["不好说", "不好说", ["D-TYPE cell.unknownWord 奖惩!G2"]],
  ])("the status %p is %p", (typed, status, findings) => {
    const result = discipline([46086, "0012", "泄密", "警告", "", "", typed]);
    expect(result.records.discipline).toMatchObject([{ status }]);
    expect(result.findings).toEqual(findings);
  });

  test("矿工 is 旷工", () => {
    const { records, all } = discipline([46086, "0012", "矿工半天", "警告"]);
    expect(records.discipline).toMatchObject([{ kind: "旷工半天" }]);
    expect(all).toMatchObject([
      {
        code: "R042",
        clause: "R042",
        severity: "info",
        employee: "0012",
        fix: { kind: "setText", text: "旷工半天" },
      },
    ]);
  });
});

describe("调整", () => {
  const HEADER = ["月份", "工号", "项目", "金额", "原因", "经办人"];
  const adjustments = (...rows: CellValue[][]) => read("调整", [HEADER, ...rows]);

  test("amounts of either sign, of the month alone", () => {
    const rows = [
      ["2026-03", "0012", "补发", 120.5, "漏发", "0001"],
      ["2026-03", "0012", "扣回", "(50)", "多发", "财务张三"],
      ["2026-02", "0012", "补发", 1, "x", "0001"],
    ];
    const { records, findings } = adjustments(...rows);
    expect(records.adjustments).toMatchObject([
      { item: "补发", amount: 12050, by: "0001" },
      { amount: -5000, by: "财务张三" },
    ]);
    expect(findings).toEqual(["D-TEXTNUMBER cell.textNumber 调整!D3"]);
  });

  test("an amount without its reason or amount is asked for", () => {
    const { records, findings } = adjustments(["2026-03", "0012", "补发", "", "", ""]);
    expect(records.adjustments).toMatchObject([{ amount: null }]);
    expect(findings).toEqual(
      ["D4", "E4", "F4"].map((cell) => `D-REQUIRED cell.required 调整!${cell.replace("4", "2")}`),
    );
  });
});

describe("政策 and 日历", () => {
  test("policy rows stand as typed", () => {
    const rows = [
      ["参数", "值", "生效日期", "依据", "说明"],
      ["perfBase", 600, 46082, "会议纪要", ""],
      [" perfCap ", "null", "2026-03-01", "", ""],
      ["", 5, 46082, "", ""],
      ["lateBasis", "9:00-12:00", "月初", "", ""],
    ];
    const { records, findings } = read("政策", rows);
    expect(records.policy).toMatchObject([
      { key: "perfBase", value: 600, from: 20513, source: "会议纪要", note: null },
      { key: "perfCap", value: "null", from: 20513 },
      { key: "lateBasis", value: "9:00-12:00", from: null },
    ]);
    expect(findings).toEqual([
      "D-TEXTDATE cell.textDate 政策!C3",
      "D-REQUIRED cell.required 政策!A4",
      "D-TYPE cell.notDay 政策!C5",
    ]);
  });

  test("kinds of days", () => {
    const rows = [
      ["日期", "类型", "说明"],
      [46086, "补班", ""],
      [46087, "休息", ""],
      [46088, "法定节假日", "某节"],
      [46089, "节假日", ""],
      [46086, "休息日", ""],
    ];
    const { records, findings } = read("日历", rows);
    expect(records.calendar.map(({ kind }) => kind)).toEqual([
      "workday",
      "restDay",
      "statutoryHoliday",
      "restDay",
    ]);
    expect(findings).toEqual(
      ["D-OVERLAP overlap.day 日历!A6", "D-TYPE cell.notDayKind 日历!B5"].sort((one, other) =>
        one < other ? 1 : -1,
      ),
    );
  });
});
