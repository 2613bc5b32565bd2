import { stretchPay } from "../../../src/rules/pay/stretchPay";
import { day } from "../../../src/kinds/day";
import { fromYuan } from "../../../src/kinds/money";
import { yuanOf } from "../../engine/applied";

const yuan = (
  amount: number,
  [stretchDays, workedDays, workdays]: readonly [number, number, number],
  prorateMethod: "21.75" | "workdays" | "deduct21.75" | "whole",
) => {
  const given = { amount: fromYuan(amount), from: day("2026-03-01"), to: day("2026-03-15") };
  return yuanOf(stretchPay, { ...given, stretchDays, workedDays, workdays }, { prorateMethod });
};

describe("A41: what a stretch of the month pays", () => {
  test.each([
    ["the whole month worked: a part of its workdays", 2000, [10, 22, 22], 909.09, 909.09, 909.09],
    ["of a month of 16 workdays", 2000, [8, 16, 16], 1000, 1000, 1000],
    ["of a month of 23 workdays", 2300, [10, 23, 23], 1000, 1000, 1000],
    ["joined: 5 of 17 days worked", 2000, [5, 17, 22], 459.77, 454.55, 453.01],
    ["22 of 23 days worked are more than 21.75: shared by 22", 2200, [11, 22, 23], 1100, 1052.17, 1049.43],
    ["a stretch without workdays", 2000, [0, 17, 22], 0, 0, 0],
    ["one day worked of 23: 22 days missed leave nothing by deduction", 2000, [1, 1, 23], 91.95, 86.96, 0],
  ] as const)("%s", (_, amount, days, by2175, byWorkdays, byDeduction) => {
    expect(yuan(amount, days, "21.75")).toBe(by2175);
    expect(yuan(amount, days, "workdays")).toBe(byWorkdays);
    expect(yuan(amount, days, "deduct21.75")).toBe(byDeduction);
  });

  test.each([
    [5, 17, 588.24],
    [12, 17, 1411.76],
    [17, 17, 2000],
  ])("in full by policy: %s of %s days worked share the whole", (stretchDays, workedDays, part) => {
    expect(yuan(2000, [stretchDays, workedDays, 22], "whole")).toBe(part);
  });
});
