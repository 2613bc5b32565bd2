import { times, ZERO } from "../../units/money";
import { lacking, rule, type Figures } from "../rule";
import { capped, paidRatio, RATIO_FIGURES, reachesThreshold, THRESHOLD_FIGURES } from "./threshold";

const METRICS = ["promotion", "feedback", "recruitment"] as const;
type Achievements = Record<(typeof METRICS)[number], number>;

/**
 * R090 主管绩效工资: nothing unless the three metrics reach the threshold, else the base in proportion to them.
 * `overall`: sum of done by sum of plan, needed only where policy compares the sum (A12).
 */
export const supervisorPerformancePay = rule({
  clause: "R090",
  inputs: {
    promotion: { kind: "ratio", min: 0 },
    feedback: { kind: "ratio", min: 0 },
    recruitment: { kind: "ratio", min: 0 },
    overall: { kind: "ratio", min: 0, optional: true },
  },
  reads: [
    "perfBase",
    "perfRoles",
    "supervisorGate",
    "supervisorRatio",
    "supervisorWeights",
    ...THRESHOLD_FIGURES,
    ...RATIO_FIGURES,
  ],
  evaluate({ overall, ...metrics }, figures, note) {
    if (!figures.perfRoles.includes("supervisor")) {
      note?.("perf.notForLevel", { level: { term: "level.supervisor" } }, { money: ZERO });
      return ZERO;
    }
    const compared = comparedWithThreshold(metrics, overall, figures.supervisorGate);
    if (!compared) return lacking("overall");
    const short = compared.find(({ achievement }) => !reachesThreshold(achievement, figures));
    if (short) {
      const fields = {
        achievement: { ratio: short.achievement },
        threshold: { ratio: figures.thresholdRatio },
      };
      note?.("perf.metricBelowThreshold", { metric: { term: short.word }, ...fields }, { money: ZERO });
      return ZERO;
    }
    const ratio = paidRatio(together(metrics, figures), figures);
    const pay = times(figures.perfBase, ratio);
    note?.(
      `perf.supervisor.${figures.supervisorRatio}`,
      {
        promotion: { ratio: metrics.promotion },
        feedback: { ratio: metrics.feedback },
        recruitment: { ratio: metrics.recruitment },
        ratio: { ratio },
        base: { money: figures.perfBase },
      },
      { money: pay },
    );
    return pay;
  },
});

/** What must reach the threshold, each with its word; null when the sum is wanted and not given. */
function comparedWithThreshold(
  metrics: Achievements,
  overall: number | null,
  gate: "each" | "mean" | "sum",
): { word: string; achievement: number }[] | null {
  if (gate === "each")
    return METRICS.map((metric) => ({ word: `input.${metric}`, achievement: metrics[metric] }));
  if (gate === "mean")
    return [{ word: "threeMetrics.mean", achievement: mean(METRICS.map((metric) => metrics[metric])) }];
  return overall === null ? null : [{ word: "threeMetrics.sum", achievement: overall }];
}

/** The one ratio that is paid (相应百分比), each metric counting up to the cap. */
function together(
  metrics: Achievements,
  figures: Figures<"supervisorRatio" | "supervisorWeights" | "perfCap">,
): number {
  const counted = METRICS.map((metric) => capped(metrics[metric], figures));
  if (figures.supervisorRatio === "mean") return mean(counted);
  if (figures.supervisorRatio === "min") return Math.min(...counted);
  return counted.reduce(
    (total, achievement, index) => total + achievement * (figures.supervisorWeights[index] ?? 0),
    0,
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
