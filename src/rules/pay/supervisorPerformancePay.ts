import { ZERO } from "../../kinds/money";
import { lacking, rule, type Figures } from "../../engine/rule";
import {
  capped,
  paidRatio,
  PAY_FIGURES,
  payOf,
  RATIO_FIGURES,
  reachesThreshold,
  shareOf,
  THRESHOLD_FIGURES,
} from "./threshold";
import { term } from "../../text/field";
import type { Term } from "../../text/term";

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
    /** Days employed and workdays of the month; they count only when policy prorates the base (A47). */
    workedDays: { kind: "days", min: 0, max: 31, optional: true },
    workdays: { kind: "days", min: 1, max: 31, optional: true },
  },
  reads: [
    "perfRoles",
    "supervisorGate",
    "supervisorRatio",
    "supervisorWeights",
    ...PAY_FIGURES,
    ...THRESHOLD_FIGURES,
    ...RATIO_FIGURES,
  ],
  evaluate({ overall, workedDays, workdays, ...metrics }, figures, note) {
    if (!figures.perfRoles.includes("supervisor")) {
      note?.("perf.notForLevel", { level: term("level.supervisor") }, { money: ZERO });
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
      note?.("perf.metricBelowThreshold", { metric: term(short.word), ...fields }, { money: ZERO });
      return ZERO;
    }
    const ratio = paidRatio(together(metrics, figures), figures);
    const share = shareOf(workedDays, workdays, figures);
    const whole = payOf(ratio, figures);
    note?.(
      `perf.supervisor.${figures.supervisorRatio}`,
      {
        promotion: { ratio: metrics.promotion },
        feedback: { ratio: metrics.feedback },
        recruitment: { ratio: metrics.recruitment },
        ratio: { ratio },
        base: { money: figures.perfBase },
      },
      { money: whole },
    );
    if (share === 1) return whole;
    const part = payOf(ratio * share, figures);
    const days = { workedDays: workedDays ?? 0, workdays: workdays ?? 0 };
    note?.("perf.supervisor.ofDays", days, { money: part });
    return part;
  },
});

/** What must reach the threshold, each with its word; null when the sum is wanted and not given. */
function comparedWithThreshold(
  metrics: Achievements,
  overall: number | null,
  gate: "each" | "mean" | "sum",
): { word: Term; achievement: number }[] | null {
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
