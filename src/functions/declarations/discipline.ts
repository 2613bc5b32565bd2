import { fine } from "../../rules/discipline/fine";
import { deductionCap } from "../../rules/law/deductionCap";
import { apply } from "../../rules/rule";
import { AS_OF, define } from "../declaration";

/** Fines, and what may be deducted for a loss. */
export const disciplineFunctions = [
  define({
    id: "FINECHECK",
    clauses: ["R076", "L-FINE"],
    parameters: { amount: { kind: "money" }, asOf: AS_OF },
    result: "money",
    evaluate: ({ amount }, circumstances) => apply(fine, { amount }, circumstances),
  }),
  define({
    id: "DEDUCTIONCAP",
    clauses: ["L06"],
    parameters: { wage: { kind: "money" }, minimumWage: { kind: "money" }, loss: { kind: "money" } },
    result: "money",
    evaluate: (values, circumstances) => apply(deductionCap, values, circumstances),
  }),
];
