import type { Fen } from "../../kinds/money";
import { rule } from "../../engine/rule";

/**
 * R028 扣减绩效奖金: what of it is taken, 0 or more: from performance pay only, until that is used up (A15), unless
 * policy takes penalties from all pay.
 */
export const performanceDeduction = rule({
  clause: "R028",
  inputs: {
    amount: { kind: "money", min: 0 },
    /** What is left of performance pay after other penalties. */
    performancePay: { kind: "money", min: 0 },
  },
  reads: ["penaltyFloor"],
  evaluate({ amount, performancePay }, { penaltyFloor }, note): Fen {
    const taken = penaltyFloor === "gross" ? amount : (Math.min(amount, performancePay) as Fen);
    note?.("performanceDeduction.due", { amount: { money: amount } }, { money: amount });
    if (taken < amount) {
      note?.("performanceDeduction.upToPerformancePay", { pay: { money: performancePay } }, { money: taken });
    }
    return taken;
  },
});
