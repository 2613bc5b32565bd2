import { allowance } from "../../../src/rules/pay/allowance";
import { basePay } from "../../../src/rules/pay/basePay";
import { prorate } from "../../../src/rules/pay/prorate";
import { fromYuan } from "../../../src/kinds/money";
import { problemOf, yuanOf } from "../../engine/applied";

describe("R081: base pay by level", () => {
  test.each([
    ["招商主管", 3500],
    ["销售主管", 3500],
    ["部门主管", 3500],
    ["组长", 3500],
    ["Sales supervisor", 3500],
    ["招商专员", 2000],
    ["客服", 2000],
    ["member", 2000],
  ])("%s: %s yuan", (position, yuan) => {
    expect(yuanOf(basePay, { position })).toBe(yuan);
  });

  test("what is agreed with the person comes first, and a position's level is policy", () => {
    expect(yuanOf(basePay, { position: "客服", agreed: fromYuan(2600) })).toBe(2600);
    expect(yuanOf(basePay, { position: "店长" }, { "positionLevel.店长": "supervisor" })).toBe(3500);
  });

  test("no document gives the manager's: it is asked for, never 0 (R079)", () => {
    expect(problemOf(basePay, { position: "运营经理" })).toMatchObject({
      kind: "notGiven",
      name: "baseManager",
    });
    expect(yuanOf(basePay, { position: "运营经理" }, { baseManager: fromYuan(8000) })).toBe(8000);
    expect(yuanOf(basePay, { position: "运营经理", agreed: fromYuan(9000) })).toBe(9000);
  });
});

describe("A41: a part of a month", () => {
  const part = { amount: fromYuan(2000), workedDays: 13, workdays: 22 };

  test.each([
    ["21.75", 1195.4],
    ["workdays", 1181.82],
    ["deduct21.75", 1172.41],
  ] as const)("13 of 22 days of 2,000 yuan by %s: %s yuan", (method, yuan) => {
    expect(yuanOf(prorate, part, { prorateMethod: method })).toBe(yuan);
    expect(yuanOf(prorate, { ...part, method })).toBe(yuan);
  });

  test.each([
    [0, 0],
    [0.5, 2000],
    [21.5, 2000],
    [22, 2000],
  ])("in full by policy: %s days of 22 are %s yuan", (workedDays, yuan) => {
    expect(yuanOf(prorate, { ...part, workedDays }, { prorateMethod: "whole" })).toBe(yuan);
  });

  test.each([
    ["all 23 days, by 21.75 alone 2,114.94", 23, 23, "21.75", 2000],
    ["22 of 23 days is not more than the whole", 22, 23, "21.75", 2000],
    ["one day of 23 missed, as a deduction", 22, 23, "deduct21.75", 1908.05],
    ["none of 16 days, by deduction alone 528.74", 0, 16, "deduct21.75", 0],
    ["1 of 23 days by deduction is not below 0", 1, 23, "deduct21.75", 0],
    ["half days", 10.5, 21, "workdays", 1000],
  ] as const)("%s", (_, workedDays, workdays, method, yuan) => {
    expect(yuanOf(prorate, { amount: fromYuan(2000), workedDays, workdays, method })).toBe(yuan);
  });
});

describe("R082: allowance", () => {
  test.each([
    ["a supervisor gets it", "销售主管", {}, 300],
    ["a member does not", "客服", {}, 0],
    ["a member does where policy says so", "客服", { allowanceRoles: ["supervisor", "member"] }, 300],
  ] as const)("%s", (_, position, policy, yuan) => {
    expect(yuanOf(allowance, { position, amount: fromYuan(300) }, policy)).toBe(yuan);
  });
});
