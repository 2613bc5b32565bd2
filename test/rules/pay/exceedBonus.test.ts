import { exceedBonus } from "../../../src/rules/pay/exceedBonus";
import { fromYuan } from "../../../src/kinds/money";
import { between, problemOf, yuanOf } from "../../engine/applied";

describe("R088: 50–100 yuan for exceeding the plan and furthering sales", () => {
  test.each([
    ["exactly 100 % (超过 excludes it, A10)", 1, true, {}, 0],
    ["100.01 %", 1.0001, true, {}, 50],
    ["binary dust over 100 % does not count", 1 + 1e-12, true, {}, 0],
    ["exactly 100 % where policy lets it in", 1, true, { exceedInclusive: true }, 50],
    ["under 100 % even then", 0.9999, true, { exceedInclusive: true }, 0],
    ["no sales effect (A11)", 1.2, false, {}, 0],
    ["sales effect blank counts as no (A11)", 1.2, null, {}, 0],
    ["sales effect not asked for", 1.2, null, { requireSalesEffect: false }, 50],
    ["the most of the range (A09)", 1.2, true, { bonusDefault: "max" }, 100],
    ["linear in the excess: at 120 %", 1.2, true, { bonusDefault: "linear" }, 60],
    ["linear ends at 200 %", 3, true, { bonusDefault: "linear" }, 100],
    ["another range", 1.2, true, { bonusMember: between(60, 120) }, 60],
  ] as const)("%s", (_, achievement, salesEffective, policy, yuan) => {
    expect(yuanOf(exceedBonus, { achievement, salesEffective }, policy)).toBe(yuan);
  });

  test.each([
    ["more than in the month before", 20000.01, 20000, null, 50],
    ["as much as in the month before", 20000, 20000, true, 0],
    ["the first money", 0.01, 0, false, 50],
    ["none in either month", 0, 0, true, 0],
  ])("A11 by money received: %s", (_, now, before, salesEffective, yuan) => {
    const received = { receivedNow: fromYuan(now), receivedBefore: fromYuan(before) };
    const inputs = { achievement: 1.2, salesEffective, ...received };
    expect(yuanOf(exceedBonus, inputs, { salesEffectBasis: "growth" })).toBe(yuan);
    expect(yuanOf(exceedBonus, inputs)).toBe(salesEffective ? 50 : 0);
  });

  test("A11 where the money received is not known the flag decides", () => {
    const growth = { salesEffectBasis: "growth" } as const;
    expect(yuanOf(exceedBonus, { achievement: 1.2, salesEffective: true }, growth)).toBe(50);
    expect(yuanOf(exceedBonus, { achievement: 1.2, salesEffective: null }, growth)).toBe(0);
  });

  test.each([50, 75.5, 100])("an approved amount of %s yuan is paid", (yuan) => {
    const inputs = { achievement: 1.2, salesEffective: true, approvedAmount: fromYuan(yuan) };
    expect(yuanOf(exceedBonus, inputs)).toBe(yuan);
  });

  test.each([49.99, 100.01])("an approved amount of %s yuan is refused", (yuan) => {
    const inputs = { achievement: 1.2, salesEffective: true, approvedAmount: fromYuan(yuan) };
    expect(problemOf(exceedBonus, inputs)).toMatchObject({ kind: "refused", name: "approvedAmount" });
  });

  test("without an amount the approver is waited for, where policy says so", () => {
    const inputs = { achievement: 1.2, salesEffective: true };
    expect(problemOf(exceedBonus, inputs, { bonusDefault: "input" })).toMatchObject({ kind: "blank" });
  });

  test("is for members", () => {
    const inputs = { achievement: 1.2, salesEffective: true };
    expect(yuanOf(exceedBonus, { ...inputs, position: "客服" })).toBe(50);
    expect(yuanOf(exceedBonus, { ...inputs, position: "运营经理" })).toBe(0);
  });
});
