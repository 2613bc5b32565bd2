import { achievement } from "../../src/rules/pay/achievement";
import { performancePay } from "../../src/rules/pay/performancePay";
import { prorate } from "../../src/rules/pay/prorate";
import { supervisorPenalty } from "../../src/rules/pay/supervisorPenalty";
import { supervisorPerformancePay } from "../../src/rules/pay/supervisorPerformancePay";
import { commissionDeadline } from "../../src/rules/commission/commissionDeadline";
import { commissionPay } from "../../src/rules/commission/commissionPay";
import { tenure } from "../../src/rules/commission/tenure";
import { day, toIso } from "../../src/kinds/day";
import { fromYuan } from "../../src/kinds/money";
import { valueOf, yuanOf } from "../engine/applied";

/* Worked cases of the department's rules under the default readings. */

type Done = readonly [completed: number, plan: number];
const ratio = ([done, plan]: Done) => valueOf(achievement, { done, plan });

test.each([
  [0, 100, 0],
  [29.99, 100, 0],
  [30, 100, 150],
  [30.01, 100, 150.05],
  [59, 200, 0],
  [60, 200, 150],
])("performance pay for %s done of %s planned: %s yuan", (done, plan, yuan) => {
  expect(yuanOf(performancePay, { achievement: ratio([done, plan]) })).toBe(yuan);
  expect(yuanOf(performancePay, { achievement: ratio([done, plan]) }, { perfCap: null })).toBe(yuan);
});

test.each<[string, Done[], Done[], number, number]>([
  [
    "all at 80 %, members at 90 and 40 %",
    [
      [80, 100],
      [80, 100],
      [80, 100],
    ],
    [
      [90, 100],
      [40, 100],
    ],
    400,
    0,
  ],
  [
    "one member at 29 %",
    [
      [80, 100],
      [80, 100],
      [80, 100],
    ],
    [
      [29, 100],
      [90, 100],
    ],
    400,
    50,
  ],
  [
    "one metric at 29 %",
    [
      [80, 100],
      [29, 100],
      [100, 100],
    ],
    [[90, 100]],
    0,
    0,
  ],
])("a supervisor with %s", (_, metrics, members, pay, penalty) => {
  const [promotion = 0, feedback = 0, recruitment = 0] = metrics.map(ratio);
  const lowest = Math.min(...members.map(ratio));
  expect(yuanOf(supervisorPerformancePay, { promotion, feedback, recruitment })).toBe(pay);
  expect(yuanOf(supervisorPenalty, { performancePay: fromYuan(pay), lowest })).toBe(penalty);
});

test.each([
  ["2026-02-27", "2026-02-27", 0, "2026-02-27", 1000],
  ["2026-02-28", "2026-03-01", 0, "2026-02-28", 0],
  ["2026-03-01", "2026-03-16", 1, "2026-03-16", 1000],
])("hired 2025-03-01, left %s, money on %s", (leave, receipt, years, limit, yuan) => {
  const hireDate = day("2025-03-01");
  const resignDate = day(leave);
  const amount = fromYuan(1000);
  expect(valueOf(tenure, { hireDate, leaveDate: resignDate })).toBe(years);
  expect(toIso(valueOf(commissionDeadline, { hireDate, resignDate }))).toBe(limit);
  const order = { commission: amount, orderAmount: amount, received: amount };
  expect(yuanOf(commissionPay, { ...order, hireDate, resignDate, paidDate: day(receipt) })).toBe(yuan);
});

test.each([
  ["21.75", 1195.4],
  ["workdays", 1181.82],
  ["deduct21.75", 1172.41],
] as const)("13 of 22 days of 2,000 yuan by %s", (method, yuan) => {
  expect(yuanOf(prorate, { amount: fromYuan(2000), workedDays: 13, workdays: 22, method })).toBe(yuan);
});
