import { ZERO, type Fen } from "../../kinds/money";
import { rule } from "../../engine/rule";

/** R076 罚款扣款: what of a fine is taken from pay: nothing, unless policy says so (A20). 0 or more. */
export const fineDeduction = rule({
  clause: "R076",
  inputs: { amount: { kind: "money", min: 0 } },
  reads: ["fineMode"],
  evaluate({ amount }, { fineMode }, note): Fen {
    const taken = fineMode === "deduct" ? amount : ZERO;
    note?.(`fine.${fineMode}`, { amount: { money: amount } }, { money: taken });
    return taken;
  },
});
