import { ZERO, type Fen } from "../../kinds/money";
import { rule, type Figures, type Note } from "../../engine/rule";
import { bonusWithin, EXCEED_FIGURES, exceeds } from "./bonusRange";
import { term } from "../../text/field";

/** R088 超额奖金 of a member: for exceeding the plan and really furthering sales, an amount within 50–100 yuan. */
export const exceedBonus = rule({
  clause: "R088",
  inputs: {
    achievement: { kind: "ratio", min: 0 },
    /** 有效促进销售; blank counts as no (A11). */
    salesEffective: { kind: "flag", optional: true },
    /** Money received in the month and in the month before; blank where that is not known: the flag then decides. */
    receivedNow: { kind: "money", optional: true },
    receivedBefore: { kind: "money", optional: true },
    /** What the approver set; blank: by policy (A09). */
    approvedAmount: { kind: "money", optional: true },
    /** Null: a member. Supervisors have a bonus of their own (R091), managers none. */
    position: { kind: "text", optional: true },
  },
  reads: ["positionLevel", "bonusMember", "requireSalesEffect", "salesEffectBasis", ...EXCEED_FIGURES],
  evaluate({ achievement, approvedAmount, position, ...sales }, figures, note) {
    const level = position === null ? "member" : figures.positionLevel(position);
    if (level !== "member") {
      note?.("bonus.notForLevel", { level: term(`level.${level}`) }, { money: ZERO });
      return ZERO;
    }
    if (!exceeds(achievement, figures)) {
      note?.("bonus.notExceeded", { achievement: { ratio: achievement } }, { money: ZERO });
      return ZERO;
    }
    if (figures.requireSalesEffect && !furthered(sales, achievement, figures, note)) return ZERO;
    return bonusWithin(figures.bonusMember, achievement, approvedAmount, figures, note);
  },
});

interface Sales {
  salesEffective: boolean | null;
  receivedNow: Fen | null;
  receivedBefore: Fen | null;
}

/** 有效促进销售 (A11): by the column, or by policy when more money came in than in the month before. */
function furthered(
  { salesEffective, receivedNow, receivedBefore }: Sales,
  achievement: number,
  { salesEffectBasis }: Pick<Figures<"salesEffectBasis">, "salesEffectBasis">,
  note: Note | undefined,
): boolean {
  if (salesEffectBasis === "growth" && receivedNow !== null && receivedBefore !== null) {
    const grew = receivedNow > receivedBefore;
    const fields = { now: { money: receivedNow }, before: { money: receivedBefore } };
    if (grew) note?.("bonus.salesGrew", fields, true);
    else note?.("bonus.salesNotGrown", fields, { money: ZERO });
    return grew;
  }
  if (salesEffective) return true;
  const text = salesEffective === null ? "bonus.salesEffectBlank" : "bonus.noSalesEffect";
  note?.(text, { achievement: { ratio: achievement } }, { money: ZERO });
  return false;
}
