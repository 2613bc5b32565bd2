import { ZERO, type Fen } from "../../kinds/money";
import { rule } from "../../engine/rule";
import { term } from "../../text/field";

/** R082 津贴: the amount of 花名册, for the levels that get one (supervisors). */
export const allowance = rule({
  clause: "R082",
  inputs: { position: { kind: "text" }, amount: { kind: "money", min: 0, optional: true } },
  reads: ["positionLevel", "allowanceRoles"],
  evaluate({ position, amount }, figures, note): Fen {
    if (!amount) return ZERO;
    const level = figures.positionLevel(position);
    const due = figures.allowanceRoles.includes(level);
    const pay = due ? amount : ZERO;
    const fields = { position, level: term(`level.${level}`), amount: { money: amount } };
    note?.(due ? "allowance.due" : "allowance.notForLevel", fields, { money: pay });
    return pay;
  },
});
