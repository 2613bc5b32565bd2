import { refuse, rule, type Figures, type Inputs } from "../../engine/rule";
import { term } from "../../text/field";

const INPUTS = {
  plan: { kind: "number", min: 0, optional: true },
  done: { kind: "number", min: 0 },
} as const satisfies Inputs;

/** R086 完成率: what was done of the month's plan. A missing plan is a flag, not a number (A16). */
export const achievement = rule({
  clause: "R086",
  inputs: INPUTS,
  reads: ["onPlanMissing"],
  evaluate({ plan, done }, figures, note) {
    if (plan) {
      note?.("perf.achievement", { done, plan }, { ratio: done / plan });
      return done / plan;
    }
    const ratio = withoutPlan(figures);
    if (ratio === null) return refuse("perf.planMissing", "plan");
    note?.("perf.planMissingTaken", { ratio: { ratio } }, { ratio });
    return ratio;
  },
});

/** The same of one of a supervisor's three metrics, by its name (R090). */
export const metricAchievement = rule({
  clause: "R086",
  inputs: { ...INPUTS, metric: { kind: "choice", choices: ["promotion", "feedback", "recruitment"] } },
  reads: ["onPlanMissing"],
  evaluate({ plan, done, metric }, figures, note) {
    const name = term(`input.${metric}`);
    if (plan) {
      note?.("perf.metricAchievement", { metric: name, done, plan }, { ratio: done / plan });
      return done / plan;
    }
    const ratio = withoutPlan(figures);
    if (ratio === null) return refuse("perf.metricPlanMissing", "plan", { metric: name });
    note?.("perf.metricPlanMissingTaken", { metric: name, ratio: { ratio } }, { ratio });
    return ratio;
  },
});

function withoutPlan({ onPlanMissing }: Figures<"onPlanMissing">): number | null {
  if (onPlanMissing === "flag") return null;
  return onPlanMissing === "full" ? 1 : 0;
}
