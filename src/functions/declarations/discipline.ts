import { fine } from "../../rules/discipline/fine";
import { deductionCap } from "../../law/deductions/deductionCap";
import { apply } from "../../engine/rule";
import { AS_OF, define, needed } from "../declaration";

/** Fines, and what may be deducted for a loss. */
export const disciplineFunctions = [
  define({
    id: "FINECHECK",
    clauses: ["R076", "L-FINE"],
    parameters: { ...fine.inputs, asOf: AS_OF },
    result: "money",
    example: { arguments: [80], result: 80 },
    errors: [[""], [49.99]],
    evaluate: ({ amount }, circumstances) => apply(fine, { amount }, circumstances),
  }),
  define({
    id: "DEDUCTIONCAP",
    clauses: ["L06"],
    parameters: { ...deductionCap.inputs, minimumWage: needed(deductionCap.inputs.minimumWage) },
    result: "money",
    example: { arguments: [5000, 2690, 3000], result: 1000 },
    errors: [
      [5000, "", 3000],
      [-1, 2690, 3000],
    ],
    evaluate: (values, circumstances) => apply(deductionCap, values, circumstances),
  }),
];
