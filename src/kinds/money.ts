import type { Written } from "./content";

declare const fenBrand: unique symbol;

/** An amount of money in whole fen (分). The only form in which Xinze adds, compares or stores money. */
export type Fen = number & { readonly [fenBrand]: "fen" };

/** How an exact amount becomes whole fen. Half-up (四舍五入) away from zero unless a rule says otherwise. */
export type Rounding = "halfUp" | "down" | "up";

/** Room for the error that binary fractions bring (1.005 × 100 = 100.49999…), far below any real half fen. */
const FLOAT_ERROR = 1e-6;

/** Rounds a fractional number of fen to whole fen; symmetric about zero. */
export function roundFen(exactFen: number, rounding: Rounding = "halfUp"): Fen {
  const magnitude = Math.abs(exactFen);
  const whole =
    rounding === "down"
      ? Math.floor(magnitude + FLOAT_ERROR)
      : rounding === "up"
        ? Math.ceil(magnitude - FLOAT_ERROR)
        : Math.floor(magnitude + 0.5 + FLOAT_ERROR);
  return (whole === 0 ? 0 : Math.sign(exactFen) * whole) as Fen;
}

/** Yuan, as people write them, to fen. A third decimal is rounded half-up. */
export function fromYuan(yuan: number): Fen {
  return roundFen(yuan * 100);
}

/** Fen to yuan with at most two decimals, for cells and reports. */
export function toYuan(amount: Fen): number {
  return amount / 100;
}

/** Sum of amounts; exact. */
export function sum(amounts: Iterable<Fen>): Fen {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total as Fen;
}

/** amount × factor, rounded once. */
export function times(amount: Fen, factor: number, rounding: Rounding = "halfUp"): Fen {
  return roundFen(amount * factor, rounding);
}

/** amount × factor, rounded once, half-up, to so many decimals of a yuan (2: whole fen, 0: whole yuan). */
export function timesTo(amount: Fen, factor: number, decimals: number): Fen {
  const unit = 10 ** (2 - decimals);
  return (roundFen((amount * factor) / unit) * unit) as Fen;
}

/** The amount with the other sign; zero stays zero, not −0. */
export function negate(amount: Fen): Fen {
  return (amount === 0 ? 0 : -(amount as number)) as Fen;
}

/** The amount less the other one. */
export function minus(amount: Fen, other: Fen): Fen {
  return (amount - other) as Fen;
}

/** "2,345.60" */
export function formatYuan(amount: Fen): string {
  const magnitude = Math.abs(amount);
  const yuan = Math.floor(magnitude / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ",");
  return `${amount < 0 ? "-" : ""}${yuan}.${(magnitude % 100).toString().padStart(2, "0")}`;
}

/** The number format of an amount of which 0 is as good as any. */
export const YUAN_FORMAT = "#,##0.00";

/** An amount as a cell keeps it: yuan. */
export function writeMoney(amount: Fen): Written {
  return { value: toYuan(amount), numberFormat: YUAN_FORMAT };
}

/** No money: an amount of 0, not a blank one. */
export const ZERO = 0 as Fen;
