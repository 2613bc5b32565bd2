import { times, type Fen } from "../../kinds/money";
import { rule } from "../../engine/rule";

/** R094–R095 提成金额: as entered, else the order's amount by the rate of the row, else by the policy's rate (待定). */
export const commissionAmount = rule({
  clause: "R094",
  inputs: {
    commission: { kind: "money", min: 0, optional: true },
    rate: { kind: "ratio", min: 0, max: 1, optional: true },
    orderAmount: { kind: "money", min: 0 },
  },
  reads: ["commissionRate"],
  evaluate({ commission, rate, orderAmount }, figures, note): Fen {
    if (commission !== null) {
      note?.("commission.entered", {}, { money: commission });
      return commission;
    }
    const byRate = rate ?? figures.commissionRate;
    const amount = times(orderAmount, byRate);
    note?.(
      "commission.byRate",
      { order: { money: orderAmount }, rate: { ratio: byRate } },
      { money: amount },
    );
    return amount;
  },
});
