import { ZERO } from "../../units/money";
import { rule } from "../rule";
import { bonusWithin, EXCEED_FIGURES, exceeds } from "./bonusRange";

/** R088 超额奖金 of a member: for exceeding the plan and really furthering sales, an amount within 50–100 yuan. */
export const exceedBonus = rule({
  clause: "R088",
  inputs: {
    achievement: { kind: "ratio", min: 0 },
    /** 有效促进销售; blank counts as no (A11). */
    salesEffective: { kind: "flag", optional: true },
    /** What the approver set; blank: by policy (A09). */
    approvedAmount: { kind: "money", optional: true },
    /** Null: a member. Supervisors have a bonus of their own (R091), managers none. */
    position: { kind: "text", optional: true },
  },
  reads: ["positionLevel", "bonusMember", "requireSalesEffect", ...EXCEED_FIGURES],
  evaluate({ achievement, salesEffective, approvedAmount, position }, figures, note) {
    const level = position === null ? "member" : figures.positionLevel(position);
    if (level !== "member") {
      note?.("bonus.notForLevel", { level: { term: `level.${level}` } }, { money: ZERO });
      return ZERO;
    }
    if (!exceeds(achievement, figures)) {
      note?.("bonus.notExceeded", { achievement: { ratio: achievement } }, { money: ZERO });
      return ZERO;
    }
    if (figures.requireSalesEffect && !salesEffective) {
      const text = salesEffective === null ? "bonus.salesEffectBlank" : "bonus.noSalesEffect";
      note?.(text, { achievement: { ratio: achievement } }, { money: ZERO });
      return ZERO;
    }
    return bonusWithin(figures.bonusMember, achievement, approvedAmount, figures, note);
  },
});
