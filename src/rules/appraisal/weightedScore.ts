import { roundTo } from "../../kinds/ratio";
import { refuse, rule } from "../../engine/rule";
import { addUpToWhole } from "./wholeWeight";

/** Decimals of the score: all that matter, and no dust of binary fractions below the limit of a level. */
const DECIMALS = 6;

/**
 * R052 考核加权得分: the sum of each score (0–100, R030) times its weight (a ratio, 0.25 for 25 %), the first weight for
 * the first score. The weights must add up to 100 %, rounding apart; the score is by the weights as they stand, not scaled up to 100 %.
 */
export const weightedScore = rule({
  clause: "R052",
  inputs: {
    scores: { kind: "number", list: true, min: 0, max: 100 },
    weights: { kind: "ratio", list: true, min: 0, max: 1 },
  },
  reads: [],
  evaluate({ scores, weights }, _, note) {
    if (scores.length !== weights.length) {
      return refuse("score.unpaired", "weights", { scores: scores.length, weights: weights.length });
    }
    const sum = weights.reduce((total, weight) => total + weight, 0);
    if (!addUpToWhole(weights)) {
      return refuse("score.weightSum", "weights", { sum: { ratio: sum } });
    }
    let total = 0;
    for (const [index, score] of scores.entries()) {
      const weight = weights[index] ?? 0;
      total += score * weight;
      const fields = { position: index + 1, score, weight: { ratio: weight } };
      note?.("score.item", fields, roundTo(score * weight, DECIMALS));
    }
    const weighted = roundTo(total, DECIMALS);
    note?.("score.weighted", { count: scores.length, sum: { ratio: sum } }, weighted);
    return weighted;
  },
});
