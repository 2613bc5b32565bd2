import { fineAmount } from "../../../src/rules/discipline/fineAmount";
import { performanceDeduction } from "../../../src/rules/discipline/performanceDeduction";
import { fromYuan } from "../../../src/kinds/money";
import { problemOf, yuanOf } from "../../engine/applied";

describe("R028: from performance pay only, down to 0", () => {
  test.each([
    [100, 400, 100],
    [400, 400, 400],
    [400.01, 400, 400],
    [100, 0, 0],
    [0, 400, 0],
  ])("%s yuan of %s yuan: %s", (amount, pay, taken) => {
    const given = { amount: fromYuan(amount), performancePay: fromYuan(pay) };
    expect(yuanOf(performanceDeduction, given)).toBe(taken);
  });

  test("from all pay by policy (A15)", () => {
    const given = { amount: fromYuan(400.01), performancePay: fromYuan(400) };
    expect(yuanOf(performanceDeduction, given, { penaltyFloor: "gross" })).toBe(400.01);
  });
});

describe("R076: a fine without an amount (A20)", () => {
  test("is asked for", () => {
    expect(problemOf(fineAmount, { amount: null })).toMatchObject({ kind: "blank", name: "amount" });
  });

  test.each([
    ["min", 50],
    ["max", 100],
  ] as const)("by policy %s: %s yuan", (fineDefault, yuan) => {
    expect(yuanOf(fineAmount, { amount: null }, { fineDefault })).toBe(yuan);
    expect(yuanOf(fineAmount, { amount: fromYuan(80) }, { fineDefault })).toBe(80);
  });
});
