import { times, ZERO, type Fen } from "../../units/money";
import { rule } from "../rule";

/** R087 绩效工资: nothing under the threshold, else the base in proportion to the plan done, up to the cap. */
export const performancePay = rule({
  clause: "R087",
  inputs: { achievement: { kind: "ratio", min: 0 } },
  reads: ["perfBase", "thresholdRatio"],
  evaluate({ achievement }, { perfBase, thresholdRatio }, note): Fen {
    if (achievement < thresholdRatio) {
      note(
        "perf.belowThreshold",
        { achievement: { ratio: achievement }, threshold: { ratio: thresholdRatio } },
        { money: ZERO },
      );
      return ZERO;
    }
    const pay = times(perfBase, Math.min(achievement, 1));
    note(
      "perf.inProportion",
      { achievement: { ratio: achievement }, base: { money: perfBase } },
      { money: pay },
    );
    return pay;
  },
});
