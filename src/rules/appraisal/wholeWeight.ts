/** Half of 0.01 %: what writing a weight with two decimals may take from it or add (thirds as 33.33 %). */
const ROUNDING = 0.00005;
/** Room for the error that binary fractions bring. */
const FLOAT_ERROR = 1e-9;

/** Whether weights (ratios) add up to 100 %, each perhaps rounded to 0.01 % (R052): 3 × 33.33 % do, 99.98 % of two do not. */
export function addUpToWhole(weights: readonly number[]): boolean {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return Math.abs(sum - 1) <= ROUNDING * weights.length + FLOAT_ERROR;
}
