import type { Fen } from "../../kinds/money";
import { lacking, rule } from "../../engine/rule";

/** R076 罚款 without an amount: left to whoever enters it, or an end of the clause's range (A20). */
export const fineAmount = rule({
  clause: "R076",
  inputs: { amount: { kind: "money", min: 0, optional: true } },
  reads: ["fineDefault", "fineMin", "fineMax"],
  evaluate({ amount }, figures, note): Fen | ReturnType<typeof lacking> {
    if (amount !== null) return amount;
    const { fineDefault } = figures;
    if (fineDefault === "input") return lacking("amount");
    const taken = fineDefault === "min" ? figures.fineMin : figures.fineMax;
    note?.(`fine.default.${fineDefault}`, {}, { money: taken });
    return taken;
  },
});
