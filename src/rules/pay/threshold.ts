import type { Figures } from "../figures";
import { roundTo } from "../../units/ratio";

/** The figures of the policy by which ratios are compared and paid. */
export const THRESHOLD_FIGURES = ["thresholdRatio", "thresholdInclusive", "ratioTolerance"] as const;
export const RATIO_FIGURES = ["perfCap", "ratioDecimals"] as const;

/** Whether an achievement is 30% 以上 (R087, R089, R090); exactly the threshold is in unless policy says otherwise. */
export function reachesThreshold(
  achievement: number,
  { thresholdRatio, thresholdInclusive, ratioTolerance }: Figures<(typeof THRESHOLD_FIGURES)[number]>,
): boolean {
  if (thresholdInclusive) return achievement >= thresholdRatio - ratioTolerance;
  return achievement > thresholdRatio + ratioTolerance;
}

/** The part of the plan that is paid: the achievement up to the cap (A07). */
export function capped(achievement: number, { perfCap }: Pick<Figures<"perfCap">, "perfCap">): number {
  return perfCap === null ? achievement : Math.min(achievement, perfCap);
}

/** The ratio as it is paid: exact, or rounded half-up to the decimals of the policy (A46). */
export function paidRatio(
  ratio: number,
  { ratioDecimals }: Pick<Figures<"ratioDecimals">, "ratioDecimals">,
): number {
  return ratioDecimals === null ? ratio : roundTo(ratio, ratioDecimals);
}
