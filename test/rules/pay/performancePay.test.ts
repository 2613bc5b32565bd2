import { performancePay } from "../../../src/rules/pay/performancePay";
import { achievement } from "../../../src/rules/pay/achievement";
import { fromYuan } from "../../../src/kinds/money";
import { problemOf, valueOf, yuanOf } from "../../engine/applied";

describe("R087: under 30 % nothing, from 30 % on that part of 500 yuan", () => {
  test.each([
    ["nothing done", 0, 0],
    ["just under the threshold", 0.2999, 0],
    ["shown as 30.00 % and still under", 0.29995, 0],
    ["exactly the threshold (以上 includes it, A06)", 0.3, 150],
    ["a float that falls short of 0.3 by binary dust (A08)", 0.7 - 0.4, 150],
    ["just over the threshold", 0.3001, 150.05],
    ["a third: only the money is rounded (A46)", 1 / 3, 166.67],
    ["the whole plan", 1, 500],
    ["120 % is capped (A07)", 1.2, 500],
  ])("%s", (_, ratio, yuan) => {
    expect(yuanOf(performancePay, { achievement: ratio })).toBe(yuan);
  });

  test.each([
    ["A06 threshold out", { thresholdInclusive: false }, 0.3, 0],
    ["A06 threshold out, just over", { thresholdInclusive: false }, 0.3001, 150.05],
    ["another threshold, under", { thresholdRatio: 0.5 }, 0.4999, 0],
    ["another threshold, at", { thresholdRatio: 0.5 }, 0.5, 250],
    ["A07 no cap", { perfCap: null }, 1.2, 600],
    ["A07 another cap", { perfCap: 1.1 }, 1.2, 550],
    ["A08 the ratio as shown with two decimals", { ratioTolerance: 0.00005 }, 0.29995, 149.98],
    ["A08 and not what shows 29.99 %", { ratioTolerance: 0.00005 }, 0.2999, 0],
    ["A46 whole percents", { ratioDecimals: 2 }, 1 / 3, 165],
    ["A46 hundredths of a percent", { ratioDecimals: 4 }, 1 / 3, 166.65],
    ["A46 the money to jiao", { moneyDecimals: 1 }, 1 / 3, 166.7],
    ["A46 the money to yuan", { moneyDecimals: 0 }, 1 / 3, 167],
    ["R084 another base", { perfBase: fromYuan(600) }, 0.5, 300],
  ])("%s", (_, policy, ratio, yuan) => {
    expect(yuanOf(performancePay, { achievement: ratio }, policy)).toBe(yuan);
  });

  test.each([
    ["member", "招商专员", {}, 400],
    ["sales like promoters (R092)", "销售", {}, 400],
    ["supervisor", "招商主管", {}, 400],
    ["manager: a matter of 调整 (A33)", "运营经理", {}, 0],
    ["manager where policy says so", "运营经理", { perfRoles: ["manager", "supervisor", "member"] }, 400],
  ] as const)("A33 %s", (_, position, policy, yuan) => {
    expect(yuanOf(performancePay, { achievement: 0.8, position }, policy)).toBe(yuan);
  });

  test.each([
    ["A47 no proration by days: the plan is the measure", {}, 400],
    ["A47 prorated", { perfProrate: true }, 200],
  ])("%s", (_, policy, yuan) => {
    const inputs = { achievement: 0.8, workedDays: 11, workdays: 22 };
    expect(yuanOf(performancePay, inputs, policy)).toBe(yuan);
  });

  test("blank is not 0, and below 0 is out of range", () => {
    expect(problemOf(performancePay, { achievement: null })).toMatchObject({
      kind: "blank",
      name: "achievement",
    });
    expect(problemOf(performancePay, { achievement: -0.01 })).toMatchObject({ kind: "outOfRange" });
    expect(problemOf(performancePay, { achievement: Number.NaN })).toMatchObject({ text: "rule.notANumber" });
  });
});

describe("R086: achievement", () => {
  test("is done by plan", () => {
    expect(valueOf(achievement, { plan: 200, done: 59 })).toBe(0.295);
  });

  test.each([
    ["0", 0],
    ["blank", null],
  ])("A16 a plan of %s is flagged, or taken as policy says", (_, plan) => {
    expect(problemOf(achievement, { plan, done: 5 })).toEqual({
      kind: "refused",
      text: "perf.planMissing",
      name: "plan",
    });
    expect(valueOf(achievement, { plan, done: 5 }, { onPlanMissing: "zero" })).toBe(0);
    expect(valueOf(achievement, { plan, done: 5 }, { onPlanMissing: "full" })).toBe(1);
  });
});
