import { type Row, amounts, close, slipOf } from "../../payroll/workbook";
import { expectTold, recorded, under, type Cases } from "./recorded";

const FINE: Row = { 类型: "用公司电脑处理私人照片", 处理: "罚款", 金额: 50 };
const fined = (changes: Row = {}) => recorded({ ...FINE, ...changes });

describe("罚款 of 50 to 100 yuan (R076, L-FINE)", () => {
  const cases: Cases = [
    ["a fine of 50 is within the range but has no basis in law", fined(), ["warning L-FINE 奖惩!D2"]],
    ["49.99", fined({ 金额: 49.99 }), ["warning L-FINE 奖惩!D2", "error R076 奖惩!E2"]],
    ["100", fined({ 金额: 100 }), ["warning L-FINE 奖惩!D2"]],
    ["100.01", fined({ 金额: 100.01 }), ["warning L-FINE 奖惩!D2", "error R076 奖惩!E2"]],
    ["no amount", fined({ 金额: "" }), ["warning L-FINE 奖惩!D2", "warning R076 奖惩!E2"]],
    [
      "no amount where policy takes the least (A20)",
      under("fineDefault", "下限", fined({ 金额: "" })),
      ["warning L-FINE 奖惩!D2"],
    ],
    [
      "an amount that nobody can read is not filled in by policy",
      under("fineDefault", "下限", fined({ 金额: "一百" })),
      ["error D-TYPE 奖惩!E2", "warning L-FINE 奖惩!D2"],
    ],
    [
      "two fines on a day are each checked",
      recorded({ ...FINE, 金额: 49.99 }, { ...FINE, 金额: 100.01 }),
      ["warning L-FINE 奖惩!D2", "error R076 奖惩!E2", "warning L-FINE 奖惩!D3", "error R076 奖惩!E3"],
    ],
    ["by another name", fined({ 处理: "fined 50" }), ["warning L-FINE 奖惩!D2"]],
    ["not punished at all", fined({ 处理: "免予处罚", 金额: "" }), ["info R076 奖惩!C2"]],
    ["of another month", fined({ 日期: "2026-02-12" }), []],
    [
      "deducted by policy: the law is broken, and no more than 20 % (L-CAP20)",
      under("fineMax", 1000, under("fineMode", "deduct", fined({ 金额: 480.01 }))),
      ["error L-CAP20 奖惩!E2", "error L-FINE 奖惩!D2", "error L-MINWAGE 花名册!J3"],
    ],
    [
      "480 is 20 % of 2400",
      under("fineMax", 1000, under("fineMode", "deduct", fined({ 金额: 480 }))),
      ["error L-FINE 奖惩!D2", "error L-MINWAGE 花名册!J3"],
    ],
  ];
  it.each(cases)("%s", expectTold);
});

describe("what may be fined (fineScope: A19, A45)", () => {
  const inScope = ["warning L-FINE 奖惩!D2"];
  const outside = [...inScope, "warning R076 奖惩!C2"];
  const PRIVATE = "打印私人文件";
  const LIGHTS = "下班未关电源";
  const GAMES = "用公司电脑玩游戏";
  const cases: [scope: string, kind: string, expected: string[]][] = [
    ["末句", PRIVATE, inScope],
    ["末句", LIGHTS, outside],
    ["末句", GAMES, [...outside, "info R073 奖惩!C2"]],
    ["整条", PRIVATE, inScope],
    ["整条", LIGHTS, inScope],
    ["整条", GAMES, [...outside, "info R073 奖惩!C2"]],
    ["含第三条", PRIVATE, inScope],
    ["含第三条", LIGHTS, inScope],
    ["含第三条", GAMES, [...inScope, "info R073 奖惩!C2"]],
    ["含第三条", "玩游戏", [...inScope, "info R051 奖惩!C2"]],
    ["含第三条", "串岗", [...outside, "info R051 奖惩!C2"]],
    ["末句", "打架", outside],
  ];
  it.each(cases)("%s: %s", (scope, kind, expected) => {
    expectTold("", under("fineScope", scope, fined({ 类型: kind })), expected);
  });
});

describe("a fine without an amount, deducted by policy (A20)", () => {
  it.each([
    ["录入", undefined],
    ["下限", -50],
    ["上限", -100],
  ])("%s: %s yuan", (word, yuan) => {
    const sheets = under("fineMode", "扣款", under("fineDefault", word, fined({ 金额: "" })));
    expect(amounts(slipOf(close(sheets), "0002")).fine).toBe(yuan);
  });
});

test("a fine that policy does not list is not deducted (A38)", () => {
  const fine = (listed: string) => {
    const sheets = under("penaltyTypes", listed, under("fineMode", "扣款", fined()));
    return amounts(slipOf(close(sheets), "0002")).fine;
  };
  expect(fine("警告、罚款")).toBe(-50);
  expect(fine("警告")).toBeUndefined();
});

describe("the law above the rules (R101)", () => {
  const deducted = (priority: string) => under("lawPriority", priority, under("fineMode", "扣款", fined()));
  const cases: Cases = [
    ["as the clause says", deducted("是"), ["error L-FINE 奖惩!D2"]],
    ["set aside by policy", deducted("否"), ["warning L-FINE 奖惩!D2", "warning R101 政策!B7"]],
    [
      "the law's own figures stay errors",
      under("lawPriority", "否", under("minimumWage.测试", 2400.01, recorded())),
      ["error L-MINWAGE 花名册!J3", "warning R101 政策!B6"],
    ],
  ];
  it.each(cases)("%s", expectTold);
});
