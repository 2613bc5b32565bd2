import type { Figures } from "../../engine/figures";
import { timesTo, type Fen } from "../../kinds/money";
import { roundTo } from "../../kinds/ratio";

/** The figures of the policy by which a ratio is held against the threshold. */
export const THRESHOLD_FIGURES = ["thresholdRatio", "thresholdInclusive", "ratioTolerance"] as const;
/** The figures of the policy that cap and round the ratio that is paid. */
export const RATIO_FIGURES = ["perfCap", "ratioDecimals"] as const;

/** The figures of the policy by which a ratio becomes performance pay. */
export const PAY_FIGURES = ["perfBase", "perfProrate", "moneyDecimals"] as const;

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

/** The part of the month that is paid: all of it, unless policy prorates by the days employed (A47). */
export function shareOf(
  workedDays: number | null,
  workdays: number | null,
  { perfProrate }: Pick<Figures<"perfProrate">, "perfProrate">,
): number {
  if (!perfProrate || workedDays === null || workdays === null) return 1;
  return Math.min(workedDays / workdays, 1);
}

/** The base by a ratio, only the money rounded (A46). */
export function payOf(
  ratio: number,
  { perfBase, moneyDecimals }: Pick<Figures<"perfBase" | "moneyDecimals">, "perfBase" | "moneyDecimals">,
): Fen {
  return timesTo(perfBase, ratio, moneyDecimals);
}
