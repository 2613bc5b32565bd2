/** Room for float error: 0.285 × 100 is 28.499999999999996. */
const FLOAT_ERROR = 1e-9;

/** A ratio of 0 or more, rounded half-up to that many decimals. */
export function roundTo(ratio: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor(ratio * scale + 0.5 + FLOAT_ERROR) / scale;
}
