import { readRatio, scaleOf } from "../../src/kinds/ratio";
import { short } from "./context";

test.each([
  ["fractions", [0.05, 0.08, 12], "fraction"],
  ["percentages", [5, 8, 0.12], "percent"],
  ["one of each: a fraction is the rule", [0.05, 8], "fraction"],
  ["only one number over 1", [30], "unknown"],
  ["no numbers", ["30%", "", "--"], "unknown"],
  ["zeros say nothing", [0, 0, 30], "unknown"],
  ["exactly 1 is a fraction (100 %)", [1, 1], "fraction"],
] as const)("a column of %s %p is written as %s", (_, cells, scale) => {
  expect(scaleOf(cells)).toBe(scale);
});

test.each([
  [0.3, "fraction", 0.3],
  [1, "fraction", 1],
  [30, "fraction", [0.3, "cell.scale"]],
  [1.01, "fraction", [0.0101, "cell.scale"]],
  [7, "fraction", [0.07, "cell.scale"]],
  [30, "unknown", "cell.scaleUnclear"],
  [30, "percent", [0.3, "cell.percentColumn"]],
  [0.5, "percent", "cell.scaleUnclear"],
  [0, "percent", 0],
  ["30%", "unknown", [0.3, "cell.textNumber"]],
  ["３０％", "fraction", [0.3, "cell.textNumber"]],
  ["0.3", "fraction", [0.3, "cell.textNumber"]],
  ["30", "fraction", [0.3, "cell.scale"]],
  ["三成", "fraction", "cell.notRatio"],
  ["30元", "fraction", "cell.notRatio"],
] as const)("ratio %p in a column of scale %s is %p", (cell, scale, expected) => {
  expect(short(readRatio(cell, scale))).toEqual(expected);
});
