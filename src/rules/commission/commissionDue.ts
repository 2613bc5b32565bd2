import { rule } from "../../engine/rule";
import { VERDICT_FIGURES, VERDICT_INPUTS, verdictOf } from "./verdict";

/** R097–R100 提成是否发放: the verdict on one order's commission. */
export const commissionDue = rule({
  clause: "R100",
  inputs: VERDICT_INPUTS,
  reads: VERDICT_FIGURES,
  evaluate: verdictOf,
});
