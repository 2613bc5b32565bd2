import type { Fen } from "../../kinds/money";
import { refuse, rule } from "../../engine/rule";

/** R076 罚款: an amount within 50–100 yuan; whether it may be deducted at all is another matter (L-FINE). */
export const fine = rule({
  clause: "R076",
  inputs: { amount: { kind: "money", min: 0 } },
  reads: ["fineMin", "fineMax"],
  evaluate({ amount }, { fineMin, fineMax }, note): Fen | ReturnType<typeof refuse> {
    const fields = { amount: { money: amount }, least: { money: fineMin }, most: { money: fineMax } };
    if (amount < fineMin || amount > fineMax) return refuse("fine.outsideRange", "amount", fields);
    note?.("fine.withinRange", fields, { money: amount });
    return amount;
  },
});
