import type { Day } from "./day";
import type { Fen } from "./money";
import type { Month } from "./month";

/** Inclusive limits of what is possible, as the kind counts: money in fen, ratios with 1 for 100 %. */
export interface Limits {
  min?: number;
  max?: number;
}

/** Whether a number lies within the limits; what is no number does not. */
export function isWithin(value: number, { min = -Infinity, max = Infinity }: Limits): boolean {
  return value >= min && value <= max;
}

/** A number as sentences take it, so that each kind is written as such; a plain one stands as it is. */
export type Figured =
  number | { money: Fen } | { ratio: number } | { day: Day } | { month: Month } | { clock: number };

/** A number of that kind as sentences take it. */
export function figured(kind: string, value: number): Figured {
  if (kind === "money") return { money: value as Fen };
  if (kind === "ratio") return { ratio: value };
  if (kind === "day") return { day: value as Day };
  if (kind === "month") return { month: value as Month };
  if (kind === "clock") return { clock: value };
  return value;
}
