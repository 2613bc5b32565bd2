import { refuse, rule } from "../../engine/rule";

/** R086 完成率: what was done of the month's plan. A missing plan is a flag, not a number (A16). */
export const achievement = rule({
  clause: "R086",
  inputs: {
    plan: { kind: "number", min: 0, optional: true },
    done: { kind: "number", min: 0 },
  },
  reads: ["onPlanMissing"],
  evaluate({ plan, done }, figures, note) {
    if (plan) {
      note?.("perf.achievement", { done, plan }, { ratio: done / plan });
      return done / plan;
    }
    if (figures.onPlanMissing === "flag") return refuse("perf.planMissing", "plan");
    const ratio = figures.onPlanMissing === "full" ? 1 : 0;
    note?.("perf.planMissingTaken", { ratio: { ratio } }, { ratio });
    return ratio;
  },
});
