import { amounts, close, rowOf, slipOf, type Row, type Sheets } from "../../payroll/workbook";
import { recorded, told, under } from "./recorded";

/** 王明's performance pay is 400 yuan, 李芳's too. */
const taken = (amount: number | string, more: Row = {}) => ({
  类型: "打架",
  处理: "扣减绩效奖金",
  金额: amount,
  ...more,
});
const penaltyOf = (sheets: Sheets, id = "0002") => amounts(slipOf(close(sheets), id)).penalty ?? 0;

describe("扣减绩效奖金 from performance pay only (R028, A15)", () => {
  const cases: [title: string, sheets: Sheets, yuan: number, expected: string[]][] = [
    ["a part of it", recorded(taken(100)), -100, []],
    ["all of it", recorded(taken(400)), -400, []],
    ["a fen more than there is", recorded(taken(400.01)), -400, ["warning R028 奖惩!E2"]],
    [
      "two records, together more than there is",
      recorded(taken(300), taken(300)),
      -400,
      ["warning R028 奖惩!E3"],
    ],
    ["not proven", recorded(taken(100, { 状态: "待查" })), 0, ["warning R028 奖惩!G2"]],
    ["no status", recorded(taken(100, { 状态: "" })), 0, ["warning R028 奖惩!G2"]],
    ["no amount", recorded(taken("")), 0, ["warning R028 奖惩!E2"]],
    ["of another month", recorded(taken(100, { 日期: "2026-02-12" })), 0, []],
    [
      "before the rules hold (R009)",
      under("ruleEffectiveFrom", "2026-03-13", recorded(taken(100))),
      0,
      ["info R009 政策!B6"],
    ],
    [
      "on their first day",
      under("ruleEffectiveFrom", "2026-03-12", recorded(taken(100))),
      -100,
      ["info R009 政策!B6"],
    ],
    [
      "that policy does not list (A38)",
      under("penaltyTypes", "警告、罚款", recorded(taken(100))),
      0,
      ["warning R006 奖惩!D2"],
    ],
    ["that policy lists by another word", under("penaltyTypes", "扣绩效", recorded(taken(100))), -100, []],
    [
      "from all pay by policy (A15)",
      under("penaltyFloor", "应发", recorded(taken(400.01))),
      -400.01,
      ["error L-MINWAGE 花名册!J3", "error L-PENALTY 花名册!A3"],
    ],
  ];
  it.each(cases)("%s", (_, sheets, yuan, expected) => {
    expect(penaltyOf(sheets)).toBe(yuan);
    expect(told(sheets)).toEqual(expected);
  });

  /** The supervisor at 80 %, her member at 20 % of plan: 50 yuan by R089. */
  const supervisor = (amount: number) => {
    const sheets = recorded(taken(amount, { 工号: "0001", 审批人: "总经理" }));
    Object.assign(rowOf(sheets, "绩效", { 工号: "0002" }), { 完成推广量: 20 });
    return sheets;
  };

  it("takes what R089 has left of a supervisor's", () => {
    expect(penaltyOf(supervisor(350), "0001")).toBe(-400);
    expect(told(supervisor(350))).toEqual([]);
    expect(penaltyOf(supervisor(350.01), "0001")).toBe(-400);
    expect(told(supervisor(350.01))).toEqual(["warning R028 奖惩!E2"]);
  });

  it("is told step by step", () => {
    const { trace } = slipOf(close(recorded(taken(500))), "0002");
    expect(trace.penalty?.map(({ text, clause, from }) => [text, clause, from.length])).toEqual([
      ["performanceDeduction.due", "R028", 2],
      ["performanceDeduction.upToPerformancePay", "R028", 2],
    ]);
  });
});
