import fc from "fast-check";
import {
  formatYuan,
  fromYuan,
  negate,
  roundFen,
  sum,
  times,
  timesTo,
  toYuan,
  type Fen,
} from "../../src/kinds/money";

const fen = fc.integer({ min: -1e10, max: 1e10 }).map((value) => value as Fen);

test.each([
  [1.005, 101],
  [-1.005, -101],
  [0.285, 29],
  [166.666, 16667],
  [0.004999, 0],
  [-0.001, 0],
])("%s yuan is %s fen, half-up and symmetric about zero", (yuan, expected) => {
  expect(fromYuan(yuan)).toBe(expected);
});

test.each([
  ["halfUp", 10.5, 11],
  ["halfUp", 10.49, 10],
  ["down", 10.99, 10],
  ["up", 10.01, 11],
  ["down", -10.99, -10],
] as const)("rounding %s of %s", (rounding, exact, expected) => {
  expect(roundFen(exact, rounding)).toBe(expected);
});

test("yuan and back is the same", () => {
  fc.assert(fc.property(fen, (amount) => fromYuan(toYuan(amount)) === amount));
});

test("rounding is half a fen off at most, and the sign does not matter", () => {
  fc.assert(
    fc.property(fen, fc.double({ min: 0, max: 3, noNaN: true }), (amount, factor) => {
      const product = times(amount, factor);
      expect(Math.abs(product - amount * factor)).toBeLessThanOrEqual(0.5 + 1e-5);
      expect(times(negate(amount), factor) + product).toBe(0);
      expect(Number.isInteger(product)).toBe(true);
    }),
  );
});

test.each([
  [166.67, 1 / 3, 2],
  [166.7, 1 / 3, 1],
  [167, 1 / 3, 0],
  [150.1, 0.3001, 1],
  [150, 0.3001, 0],
  [150.5, 0.301, 2],
  [151, 0.301, 0],
])("500 yuan to %s by %s with %s decimals, half-up", (yuan, factor, decimals) => {
  expect(toYuan(timesTo(fromYuan(500), factor, decimals))).toBe(yuan);
});

test("a sum is exact where yuan would not be", () => {
  expect(sum([10, 20, 30].map((amount) => amount as Fen))).toBe(60);
  expect(toYuan(sum([fromYuan(0.1), fromYuan(0.2)]))).toBe(0.3);
});

test.each([
  [234560, "2,345.60"],
  [-5, "-0.05"],
  [100000000, "1,000,000.00"],
])("%s fen is written %s", (amount, text) => {
  expect(formatYuan(amount as Fen)).toBe(text);
});
