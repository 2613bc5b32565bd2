import { Refusal, rule } from "../../engine/rule";
import { decide, VERDICT_FIGURES, VERDICT_INPUTS } from "./verdict";

/** R097–R100 提成是否发放: the verdict on one order's commission. */
export const commissionDue = rule({
  clause: "R100",
  inputs: VERDICT_INPUTS,
  reads: VERDICT_FIGURES,
  evaluate(given, figures, note, calendar) {
    const decision = decide(given, figures, note, calendar);
    return decision instanceof Refusal ? decision : decision.verdict;
  },
});
