import { describeStep } from "../../src/engine/step";
import type { Line } from "../../src/payroll/paySlip";
import { close, month, ORDER, rowOf, setFigure, slipOf, type Row, type Sheets } from "./workbook";

/** The steps of a line: each in words with its clause. */
function steps(sheets: Sheets, line: Line, id = "0002"): { words: string; clause: string }[] {
  const trace = slipOf(close(sheets), id).trace[line] ?? [];
  return trace.map((step) => ({ words: describeStep(step, "zh"), clause: step.clause }));
}

const words = (sheets: Sheets, line: Line, id?: string) => steps(sheets, line, id).map((step) => step.words);

/** 0002's order with the given roster dates. */
function withOrder(order: Row, dates: Row = {}): Sheets {
  return month((sheets) => {
    Object.assign(rowOf(sheets, "花名册", { 工号: "0002" }), dates);
    sheets["提成"] = [{ ...ORDER, ...order }];
  });
}

describe("every amount explains itself, zeros too", () => {
  it("a punch at 9:07 shows its minutes, its clause, and the full-attendance bonus that it cost", () => {
    const sheets = month((given) => {
      setFigure(given, "fullAttendanceBonus", 200);
      Object.assign(rowOf(given, "考勤", { 工号: "0002", 日期: "2026-03-09" }), { 签到: "9:07" });
    });
    expect(steps(sheets, "fullAttendance")).toEqual([
      { words: "3月9日 的打卡", clause: "R003" },
      { words: expect.stringMatching(/9:07.*迟到 7 分钟/), clause: "R003" },
      { words: expect.stringContaining("1 次影响全勤的情况"), clause: "R060" },
      { words: "不满勤，全勤奖 200.00 元不发 = 0.00", clause: "R085" },
    ]);
    expect(words(sheets, "absence")).toContainEqual(expect.stringContaining("迟到 7 分钟"));
  });

  it("29.99 % shows why it pays nothing", () => {
    const sheets = month((given) => {
      Object.assign(rowOf(given, "绩效", { 工号: "0002" }), { 计划推广量: 10_000, 完成推广量: 2999 });
    });
    expect(words(sheets, "perf").at(-1)).toBe("完成率 29.99%，不到 30%，不算绩效工资 = 0.00");
  });

  it("a supervisor's three achievements name their metric", () => {
    expect(
      words(
        month(() => {}),
        "perf",
        "0001",
      ).slice(0, 3),
    ).toEqual([
      expect.stringContaining("推广：完成 80，计划 100"),
      expect.stringContaining("反馈：完成 40，计划 50"),
      expect.stringContaining("招商加盟：完成 8，计划 10"),
    ]);
  });

  const clauses = (sheets: Sheets) => [...new Set(steps(sheets, "commission").map(({ clause }) => clause))];

  it.each<[string, Sheets, string[]]>([
    ["employed", withOrder({}), ["R096", "R094"]],
    [
      "left within a year",
      withOrder({ 回款日期: "2026-03-17" }, { 入职日期: "2025-06-02", 离职日期: "2026-03-16" }),
      ["R096", "R094", "R098"],
    ],
    [
      "left after a year",
      withOrder({ 回款日期: "2026-03-28" }, { 入职日期: "2024-01-02", 离职日期: "2026-03-13" }),
      ["R096", "R094", "R099", "R100"],
    ],
  ])("an order of somebody %s stands under the clauses that are theirs", (_, sheets, expected) => {
    expect(clauses(sheets)).toEqual(expected);
  });

  it("an order whose money has not come in says so", () => {
    expect(words(withOrder({ 回款日期: "" }), "commission").at(-1)).toContain("货款还没有收到");
  });

  it("overtime that nobody approved says why it is not paid", () => {
    const sheets = month((given) => {
      given["加班"] = [{ 工号: "0002", 日期: "2026-03-11", 小时: 2, 审批状态: "待审批", 审批人: "0001" }];
    });
    expect(steps(sheets, "overtime")).toEqual([
      { words: expect.stringContaining("不发加班费"), clause: "R023" },
    ]);
  });

  it("both languages say every step", () => {
    const closing = close(withOrder({}));
    for (const { trace } of closing.slips) {
      for (const step of Object.values(trace).flat()) expect(describeStep(step, "en")).not.toBe("");
    }
  });
});
