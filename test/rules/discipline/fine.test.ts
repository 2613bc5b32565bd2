import { fine } from "../../../src/rules/discipline/fine";
import { fineDeduction } from "../../../src/rules/discipline/fineDeduction";
import { fromYuan } from "../../../src/kinds/money";
import { problemOf, yuanOf } from "../../engine/applied";

describe("R076: fines of 50–100 yuan", () => {
  test.each([50, 80, 100])("%s yuan is within the range", (yuan) => {
    expect(yuanOf(fine, { amount: fromYuan(yuan) })).toBe(yuan);
  });

  test.each([49.99, 100.01, 0])("%s yuan is not", (yuan) => {
    expect(problemOf(fine, { amount: fromYuan(yuan) })).toMatchObject({
      kind: "refused",
      text: "fine.outsideRange",
    });
  });

  test("another range is policy", () => {
    expect(yuanOf(fine, { amount: fromYuan(30) }, { fineMin: fromYuan(20) })).toBe(30);
  });

  test("A20: nothing is deducted unless policy says so", () => {
    expect(yuanOf(fineDeduction, { amount: fromYuan(80) })).toBe(0);
    expect(yuanOf(fineDeduction, { amount: fromYuan(80) }, { fineMode: "deduct" })).toBe(80);
  });
});
