import { deductionCap } from "../../../src/law/deductions/deductionCap";
import { fromYuan } from "../../../src/kinds/money";
import { problemOf, yuanOf } from "../../engine/applied";

const allowed = (wage: number, minimum: number | null, loss: number, policy = {}) =>
  yuanOf(
    deductionCap,
    {
      wage: fromYuan(wage),
      minimumWage: minimum === null ? null : fromYuan(minimum),
      loss: fromYuan(loss),
    },
    policy,
  );

describe("工资支付暂行规定 16: what may be deducted for a loss in a month", () => {
  test.each([
    ["the loss, under 20 %", 5000, 2690, 999.99, 999.99],
    ["the loss, exactly 20 %", 5000, 2690, 1000, 1000],
    ["20 % of the wage, a fen more of loss", 5000, 2690, 1000.01, 1000],
    ["20 % leaves the minimum wage exactly", 3362.5, 2690, 3000, 672.5],
    ["a fen less of wage: what is above the minimum wage", 3362.49, 2690, 3000, 672.49],
    ["above the minimum wage by a fen", 2690.01, 2690, 3000, 0.01],
    ["the minimum wage itself: nothing", 2690, 2690, 3000, 0],
    ["less than the minimum wage: nothing, never below 0", 1500, 2690, 3000, 0],
    ["no loss", 5000, 2690, 0, 0],
    ["no wage", 0, 0, 3000, 0],
    ["20 % of 33.33 is 6.666: a part of a fen would be more than 20 %", 33.33, 0, 10, 6.66],
  ])("%s", (_, wage, minimum, loss, yuan) => {
    expect(allowed(wage, minimum, loss)).toBe(yuan);
  });

  test("without a minimum wage the 20 % alone", () => {
    expect(allowed(2700, null, 3000)).toBe(540);
    expect(allowed(2700, 2690, 3000)).toBe(10);
  });

  test("the ratio is policy", () => {
    expect(allowed(5000, 2690, 3000, { capRatio: 0.1 })).toBe(500);
  });
});

test("blank and negative figures are refused", () => {
  const [wage, loss] = [fromYuan(5000), fromYuan(100)];
  expect(problemOf(deductionCap, { wage: null, loss })).toMatchObject({ kind: "blank", name: "wage" });
  expect(problemOf(deductionCap, { wage, loss: null })).toMatchObject({ kind: "blank", name: "loss" });
  expect(problemOf(deductionCap, { wage: fromYuan(-0.01), loss })).toMatchObject({ kind: "outOfRange" });
});
