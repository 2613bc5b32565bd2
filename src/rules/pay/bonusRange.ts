import { roundFen, type Fen } from "../../kinds/money";
import { lacking, refuse, type Figures, type Note, type Refusal } from "../../engine/rule";

/** The figures of the policy that both bonuses for exceeding the plan read. */
export const EXCEED_FIGURES = ["bonusDefault", "exceedInclusive", "ratioTolerance"] as const;

type ExceedFigures = Figures<(typeof EXCEED_FIGURES)[number]>;

/** Whether the plan is exceeded: exactly 100 % is not, unless policy says otherwise (A10). */
export function exceeds(achievement: number, { exceedInclusive, ratioTolerance }: ExceedFigures): boolean {
  return exceedInclusive ? achievement >= 1 - ratioTolerance : achievement > 1 + ratioTolerance;
}

/** The amount that the approver set, if within the range, else the policy's default of the range (A09). */
export function bonusWithin(
  [least, most]: readonly [Fen, Fen],
  achievement: number,
  approved: Fen | null,
  { bonusDefault }: ExceedFigures,
  note: Note | undefined,
): Fen | Refusal {
  const fields = { achievement: { ratio: achievement }, least: { money: least }, most: { money: most } };
  if (approved !== null) {
    if (approved < least || approved > most) {
      return refuse("bonus.outsideRange", "approvedAmount", { ...fields, amount: { money: approved } });
    }
    note?.("bonus.approved", fields, { money: approved });
    return approved;
  }
  if (bonusDefault === "input") return lacking("approvedAmount");
  const excess = Math.min(Math.max(achievement - 1, 0), 1);
  const bonus =
    bonusDefault === "min"
      ? least
      : bonusDefault === "max"
        ? most
        : roundFen(least + (most - least) * excess);
  note?.(`bonus.default.${bonusDefault}`, fields, { money: bonus });
  return bonus;
}
