import { ZERO, type Fen } from "../../kinds/money";
import { lacking, rule } from "../../engine/rule";
import { reachesThreshold, THRESHOLD_FIGURES } from "./threshold";

/**
 * R089 惩罚金: taken from a supervisor whose members did not reach the threshold. The result is the amount to take,
 * 0 or more. Members without a plan do not count; with none at all `lowest` is null and nothing is due.
 */
export const supervisorPenalty = rule({
  clause: "R089",
  inputs: {
    /** The supervisor's performance pay, from which the penalty is taken. */
    performancePay: { kind: "money", min: 0 },
    /** The lowest achievement among the members. */
    lowest: { kind: "ratio", min: 0, optional: true },
    /** How many members count, how many of them are under the threshold, and done by plan of all: see penaltyMode. */
    members: { kind: "number", min: 0, optional: true },
    below: { kind: "number", min: 0, optional: true },
    overall: { kind: "ratio", min: 0, optional: true },
  },
  reads: ["penaltyAmount", "penaltyMode", "penaltyFloor", ...THRESHOLD_FIGURES],
  evaluate({ performancePay, lowest, members, below, overall }, figures, note) {
    const mode = figures.penaltyMode;
    const threshold = { ratio: figures.thresholdRatio };
    if (mode === "off" || lowest === null) {
      note?.(mode === "off" ? "penalty.off" : "penalty.noMembers", {}, { money: ZERO });
      return ZERO;
    }
    if (reachesThreshold(lowest, figures)) {
      note?.("penalty.allReached", { lowest: { ratio: lowest }, threshold }, { money: ZERO });
      return ZERO;
    }
    const often = timesDue(
      mode,
      members,
      below,
      overall === null ? null : reachesThreshold(overall, figures),
    );
    if (often === null) return lacking(mode === "aggregate" ? "overall" : "below");
    const full = (figures.penaltyAmount * often) as Fen;
    const taken = figures.penaltyFloor === "gross" ? full : (Math.min(full, performancePay) as Fen);
    const fields = {
      lowest: { ratio: lowest },
      threshold,
      amount: { money: figures.penaltyAmount },
      times: often,
    };
    note?.(`penalty.${mode}`, fields, { money: full });
    if (taken < full)
      note?.("penalty.upToPerformancePay", { pay: { money: performancePay } }, { money: taken });
    return taken;
  },
});

/** How often the penalty is due when somebody is under the threshold (A14); null when that cannot be told. */
function timesDue(
  mode: "onceIfAny" | "perPerson" | "majority" | "aggregate",
  members: number | null,
  below: number | null,
  togetherReached: boolean | null,
): number | null {
  if (mode === "onceIfAny") return 1;
  if (mode === "perPerson") return below;
  if (mode === "aggregate") return togetherReached === null ? null : Number(!togetherReached);
  return below === null || members === null ? null : Number(below * 2 > members);
}
