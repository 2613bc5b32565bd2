import { refuse, rule } from "../../engine/rule";

/** R005 达到目标: the target itself is enough (民法典 1259: 达到 includes the number). */
export const targetReached = rule({
  clause: "R005",
  inputs: {
    actual: { kind: "number" },
    target: { kind: "number", optional: true },
  },
  reads: ["ratioTolerance"],
  evaluate({ actual, target }, { ratioTolerance }, note) {
    if (target === null || target <= 0) return refuse("appraisal.noTarget", "target");
    const reached = actual >= target * (1 - ratioTolerance);
    note?.(reached ? "appraisal.reached" : "appraisal.notReached", { actual, target }, reached);
    return reached;
  },
});
