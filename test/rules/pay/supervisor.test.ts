import { supervisorExceedBonus } from "../../../src/rules/pay/supervisorExceedBonus";
import { supervisorPenalty } from "../../../src/rules/pay/supervisorPenalty";
import { supervisorPerformancePay } from "../../../src/rules/pay/supervisorPerformancePay";
import { fromYuan } from "../../../src/kinds/money";
import { problemOf, yuanOf } from "../../engine/applied";

const of = (promotion: number, feedback: number, recruitment: number, overall: number | null = null) => ({
  promotion,
  feedback,
  recruitment,
  overall,
});

describe("R090: a supervisor's performance pay", () => {
  test.each([
    ["all at 80 %", of(0.8, 0.8, 0.8), 400],
    ["each exactly at the threshold", of(0.3, 0.3, 0.3), 150],
    ["one just under: nothing, however high the others", of(1, 0.2999, 1), 0],
    ["the paid ratio is the mean, each up to 100 %", of(1.5, 0.3, 0.5), 300],
  ])("%s", (_, inputs, yuan) => {
    expect(yuanOf(supervisorPerformancePay, inputs)).toBe(yuan);
  });

  test.each([
    ["mean gate passes with one at 29 %", { supervisorGate: "mean" }, of(1, 0.29, 0.3), 265],
    ["mean gate fails under 30 %", { supervisorGate: "mean" }, of(0.3, 0.3, 0.29), 0],
    ["sum gate looks at all done by all planned", { supervisorGate: "sum" }, of(0.1, 0.1, 0.7, 0.31), 150],
    ["sum gate, just under", { supervisorGate: "sum" }, of(0.5, 0.5, 0.5, 0.2999), 0],
    ["lowest metric is paid", { supervisorRatio: "min" }, of(0.5, 0.6, 0.7), 250],
    ["weighted", { supervisorRatio: "weighted", supervisorWeights: [0.5, 0.3, 0.2] }, of(0.4, 0.6, 1), 290],
    ["uncapped", { perfCap: null }, of(1.5, 0.3, 0.6), 400],
  ] as const)("A12 %s", (_, policy, inputs, yuan) => {
    expect(yuanOf(supervisorPerformancePay, inputs, policy)).toBe(yuan);
  });

  test.each([
    ["A46 the money to yuan", of(0.3, 0.3, 1), {}, { moneyDecimals: 0 }, 267],
    ["A46 to the fen", of(0.3, 0.3, 1), {}, {}, 266.67],
    ["A47 not prorated", of(0.8, 0.8, 0.8), { workedDays: 11, workdays: 22 }, {}, 400],
    ["A47 prorated", of(0.8, 0.8, 0.8), { workedDays: 11, workdays: 22 }, { perfProrate: true }, 200],
    ["A47 all month", of(0.8, 0.8, 0.8), { workedDays: 22, workdays: 22 }, { perfProrate: true }, 400],
    ["A47 days not given", of(0.8, 0.8, 0.8), {}, { perfProrate: true }, 400],
  ] as const)("%s", (_, inputs, days, policy, yuan) => {
    expect(yuanOf(supervisorPerformancePay, { ...inputs, ...days }, policy)).toBe(yuan);
  });

  test("the sum gate needs the sum, and weights that nobody has given are asked for", () => {
    expect(problemOf(supervisorPerformancePay, of(1, 1, 1), { supervisorGate: "sum" })).toMatchObject({
      kind: "blank",
      name: "overall",
    });
    expect(problemOf(supervisorPerformancePay, of(1, 1, 1), { supervisorRatio: "weighted" })).toMatchObject({
      kind: "notGiven",
      name: "supervisorWeights",
    });
  });
});

describe("R089: 50 yuan when members stay under 30 %", () => {
  const pay = fromYuan(400);
  const team = { performancePay: pay, lowest: 0.29, members: 5, below: 2, overall: 0.6 };

  test.each([
    ["the lowest just under", { performancePay: pay, lowest: 0.2999 }, 50],
    ["the lowest exactly at 30 %", { performancePay: pay, lowest: 0.3 }, 0],
    ["nobody with a plan", { performancePay: pay, lowest: null }, 0],
    ["from performance pay only, not below 0 (A15)", { performancePay: fromYuan(30), lowest: 0 }, 30],
    ["no performance pay, nothing to take", { performancePay: fromYuan(0), lowest: 0 }, 0],
  ])("%s", (_, inputs, yuan) => {
    expect(yuanOf(supervisorPenalty, inputs)).toBe(yuan);
  });

  test.each([
    ["once, however many", { penaltyMode: "onceIfAny" }, team, 50],
    ["each person under 30 %", { penaltyMode: "perPerson" }, team, 100],
    ["together over 30 %", { penaltyMode: "aggregate" }, team, 0],
    ["together under 30 %", { penaltyMode: "aggregate" }, { ...team, overall: 0.2999 }, 50],
    ["no majority under", { penaltyMode: "majority" }, team, 0],
    ["exactly half is no majority", { penaltyMode: "majority" }, { ...team, members: 4 }, 0],
    ["a majority under", { penaltyMode: "majority" }, { ...team, below: 3 }, 50],
    ["off", { penaltyMode: "off" }, team, 0],
    ["from gross pay (A15)", { penaltyFloor: "gross" }, { ...team, performancePay: fromYuan(0) }, 50],
  ] as const)("A14 %s", (_, policy, inputs, yuan) => {
    expect(yuanOf(supervisorPenalty, inputs, policy)).toBe(yuan);
  });

  test("a reading that needs more than the lowest member says so", () => {
    const inputs = { performancePay: pay, lowest: 0.2 };
    expect(problemOf(supervisorPenalty, inputs, { penaltyMode: "perPerson" })).toMatchObject({
      name: "below",
    });
    expect(problemOf(supervisorPenalty, inputs, { penaltyMode: "aggregate" })).toMatchObject({
      name: "overall",
    });
  });
});

describe("R091: a supervisor's bonus of 100–150 yuan", () => {
  test.each([
    ["exactly 100 % is not exceeded", { lowestMetric: 1 }, {}, 0],
    ["just over", { lowestMetric: 1.0001 }, {}, 100],
    ["exactly 100 % where policy lets it in (A10)", { lowestMetric: 1 }, { exceedInclusive: true }, 100],
    ["one metric short", { lowestMetric: 0.99, overall: 1.2 }, {}, 0],
    [
      "one metric short, but the total counts",
      { lowestMetric: 0.99, overall: 1.2 },
      { exceedRule: "total" },
      100,
    ],
    ["approved within the range", { lowestMetric: 1.1, approvedAmount: fromYuan(150) }, {}, 150],
  ] as const)("%s", (_, inputs, policy, yuan) => {
    expect(yuanOf(supervisorExceedBonus, inputs, policy)).toBe(yuan);
  });

  test.each([99.99, 150.01])("%s yuan is outside the range", (yuan) => {
    const inputs = { lowestMetric: 1.1, approvedAmount: fromYuan(yuan) };
    expect(problemOf(supervisorExceedBonus, inputs)).toMatchObject({
      kind: "refused",
      text: "bonus.outsideRange",
    });
  });
});
