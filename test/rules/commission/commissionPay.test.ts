import { commissionAmount } from "../../../src/rules/commission/commissionAmount";
import { commissionPay } from "../../../src/rules/commission/commissionPay";
import { day } from "../../../src/kinds/day";
import { fromYuan } from "../../../src/kinds/money";
import { problemOf, yuanOf } from "../../engine/applied";

const order = (received: number) => ({
  commission: fromYuan(1000),
  orderAmount: fromYuan(3000),
  received: fromYuan(received),
  paidDate: day("2026-03-10"),
});

describe("R098, R100: what of a commission is paid", () => {
  test.each([
    ["all the money", order(3000), {}, 1000],
    ["more than the order", order(3100), {}, 1000],
    ["a third of it, pro rata (A29)", order(1000), {}, 333.33],
    ["nothing received", order(0), {}, 0],
    ["one fen short, all or nothing", order(2999.99), { partialReceipt: "allOrNothing" }, 0],
    ["all of it, all or nothing", order(3000), { partialReceipt: "allOrNothing" }, 1000],
    ["after the last day", { ...order(3000), resignDate: day("2026-02-01") }, {}, 0],
    ["on the last day", { ...order(3000), resignDate: day("2026-02-23") }, {}, 1000],
    ["proven harm", { ...order(3000), harm: "proven" }, {}, 0],
  ] as const)("%s", (_, inputs, policy, yuan) => {
    expect(yuanOf(commissionPay, inputs, policy)).toBe(yuan);
  });

  test("an order of 0 cannot be divided by, and a blank receipt is not 0", () => {
    expect(problemOf(commissionPay, { ...order(0), orderAmount: fromYuan(0) })).toMatchObject({
      name: "orderAmount",
    });
    expect(problemOf(commissionPay, { ...order(0), received: null })).toMatchObject({
      kind: "blank",
      name: "received",
    });
  });
});

describe("R094–R095: the amount of a commission", () => {
  const orderAmount = fromYuan(10_000);

  test.each([
    ["as entered", { commission: fromYuan(320), rate: 0.05, orderAmount }, {}, 320],
    ["by the row's rate", { rate: 0.05, orderAmount }, {}, 500],
    ["by the policy's rate", { orderAmount }, { commissionRate: 0.03 }, 300],
  ] as const)("%s", (_, inputs, policy, yuan) => {
    expect(yuanOf(commissionAmount, inputs, policy)).toBe(yuan);
  });

  test("待定: without amount and rate it is asked for", () => {
    expect(problemOf(commissionAmount, { orderAmount })).toMatchObject({
      kind: "notGiven",
      name: "commissionRate",
    });
  });
});
