import { weightedScore } from "../../rules/appraisal/weightedScore";
import { apply } from "../../engine/rule";
import { define } from "../declaration";

/** Appraisals. */
export const appraisalFunctions = [
  /** Both ranges are taken whole and have one shape: together they give one number, and nothing spills. */
  define({
    id: "KPISCORE",
    clauses: ["R052", "R030"],
    parameters: weightedScore.inputs,
    result: "number",
    unit: "points",
    example: { arguments: [[[90, 80]], [[0.6, 0.4]]], result: 86 },
    errors: [
      [[[90, ""]], [[0.6, 0.4]]],
      [[[101, 80]], [[0.6, 0.4]]],
      [[[90, 80]], [[0.6, 0.3]]],
    ],
    evaluate: (values, circumstances) => apply(weightedScore, values, circumstances),
  }),
];
