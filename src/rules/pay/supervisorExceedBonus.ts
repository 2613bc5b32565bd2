import { ZERO } from "../../kinds/money";
import { lacking, rule } from "../../engine/rule";
import { bonusWithin, EXCEED_FIGURES, exceeds } from "./bonusRange";

/** R091 超额奖金 of a supervisor: when the month's plan is exceeded in all metrics (or in total), 100–150 yuan. */
export const supervisorExceedBonus = rule({
  clause: "R091",
  inputs: {
    /** The lowest of the three metrics' achievements. */
    lowestMetric: { kind: "ratio", min: 0 },
    /** Sum of done by sum of plan; needed only where policy compares the total. */
    overall: { kind: "ratio", min: 0, optional: true },
    approvedAmount: { kind: "money", optional: true },
  },
  reads: ["bonusSupervisor", "exceedRule", ...EXCEED_FIGURES],
  evaluate({ lowestMetric, overall, approvedAmount }, figures, note) {
    const achievement = figures.exceedRule === "total" ? overall : lowestMetric;
    if (achievement === null) return lacking("overall");
    if (exceeds(achievement, figures)) {
      return bonusWithin(figures.bonusSupervisor, achievement, approvedAmount, figures, note);
    }
    note?.("bonus.notExceeded", { achievement: { ratio: achievement } }, { money: ZERO });
    return ZERO;
  },
});
