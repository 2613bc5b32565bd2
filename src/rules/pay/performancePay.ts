import { ZERO, type Fen } from "../../kinds/money";
import { rule } from "../../engine/rule";
import {
  capped,
  paidRatio,
  PAY_FIGURES,
  payOf,
  RATIO_FIGURES,
  reachesThreshold,
  shareOf,
  THRESHOLD_FIGURES,
} from "./threshold";
import { term } from "../../text/field";

/** R087 绩效工资: nothing under the threshold, else the base in proportion to the plan done, up to the cap. */
export const performancePay = rule({
  clause: "R087",
  inputs: {
    achievement: { kind: "ratio", min: 0 },
    position: { kind: "text", optional: true },
    /** Days employed and workdays of the month; they count only when policy prorates the base (A47). */
    workedDays: { kind: "days", min: 0, max: 31, optional: true },
    workdays: { kind: "days", min: 1, max: 31, optional: true },
  },
  reads: ["perfRoles", "positionLevel", ...PAY_FIGURES, ...THRESHOLD_FIGURES, ...RATIO_FIGURES],
  evaluate({ achievement, position, workedDays, workdays }, figures, note): Fen {
    const level = position === null ? "member" : figures.positionLevel(position);
    if (!figures.perfRoles.includes(level)) {
      note?.("perf.notForLevel", { level: term(`level.${level}`) }, { money: ZERO });
      return ZERO;
    }
    if (!reachesThreshold(achievement, figures)) {
      const fields = { achievement: { ratio: achievement }, threshold: { ratio: figures.thresholdRatio } };
      note?.("perf.belowThreshold", fields, { money: ZERO });
      return ZERO;
    }
    const share = shareOf(workedDays, workdays, figures);
    const ratio = paidRatio(capped(achievement, figures), figures);
    const pay = payOf(ratio * share, figures);
    note?.(
      share < 1 ? "perf.inProportionOfDays" : ratio < achievement ? "perf.upToCap" : "perf.inProportion",
      {
        achievement: { ratio: achievement },
        ratio: { ratio },
        base: { money: figures.perfBase },
        workedDays: workedDays ?? 0,
        workdays: workdays ?? 0,
      },
      { money: pay },
    );
    return pay;
  },
});
