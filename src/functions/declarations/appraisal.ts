import { weightedScore } from "../../rules/appraisal/weightedScore";
import { apply } from "../../rules/rule";
import { define } from "../declaration";

/** Appraisals. */
export const appraisalFunctions = [
  /** Both ranges are taken whole and have one shape: together they give one number, and nothing spills. */
  define({
    id: "KPISCORE",
    clauses: ["R052", "R030"],
    parameters: { scores: { kind: "number", whole: true }, weights: { kind: "ratio", whole: true } },
    result: "number",
    evaluate: (values, circumstances) => apply(weightedScore, values, circumstances),
  }),
];
