import { weightedScore } from "../../../src/rules/appraisal/weightedScore";
import { problemOf, valueOf } from "../../engine/applied";

const score = (scores: number[], weights: number[]) => valueOf(weightedScore, { scores, weights });

describe("R052: scores by weights that add up to 100 %", () => {
  test.each([
    ["four equal ones (R030)", [90, 80, 70, 60], [0.25, 0.25, 0.25, 0.25], 75],
    ["unequal ones", [90, 80], [0.6, 0.4], 86],
    ["one alone", [88.5], [1], 88.5],
    ["a weight of 0", [90, 0], [1, 0], 90],
    ["thirds of 33.33 %: 99.99 %, as they stand", [90, 80, 70], [0.3333, 0.3333, 0.3333], 79.992],
    ["99.99 %", [100, 100], [0.5, 0.4999], 99.99],
    ["100.01 %", [100, 100], [0.5, 0.5001], 100.01],
    ["0 and 100 are scores", [0, 100], [0.5, 0.5], 50],
    ["61 without the dust of binary fractions", [61, 61, 61], [0.05, 0.7, 0.25], 61],
  ])("%s", (_, scores, weights, expected) => {
    expect(score(scores, weights)).toBe(expected);
  });

  test.each([
    ["99.98 %", [0.5, 0.4998]],
    ["100.02 %", [0.5, 0.5002]],
    ["nothing", [0, 0]],
  ])("%s is refused", (_, weights) => {
    expect(problemOf(weightedScore, { scores: [90, 80], weights })).toEqual({
      kind: "refused",
      text: "score.weightSum",
      name: "weights",
    });
  });

  test.each([
    ["fewer weights", [90, 80], [1]],
    ["fewer scores", [90], [0.5, 0.5]],
  ])("%s are refused", (_, scores, weights) => {
    expect(problemOf(weightedScore, { scores, weights })).toMatchObject({ text: "score.unpaired" });
  });
});

test.each([
  ["-0.01", [90, -0.01]],
  ["100.01", [100.01, 90]],
])("R030: a score of %s is outside 0 to 100", (_, scores) => {
  expect(problemOf(weightedScore, { scores, weights: [0.5, 0.5] })).toEqual({
    kind: "outOfRange",
    text: "rule.outOfRange",
    name: "scores",
  });
});

test("a weight outside 0 to 100 % is refused even where the sum is right", () => {
  expect(problemOf(weightedScore, { scores: [90, 80], weights: [1.1, -0.1] })).toMatchObject({
    kind: "outOfRange",
    name: "weights",
  });
});

test("what is blank says which: a list, or one of its values", () => {
  const weights = [0.5, 0.5];
  const blank = { kind: "blank", name: "scores" };
  expect(problemOf(weightedScore, { scores: [90, null], weights })).toEqual({
    ...blank,
    text: "rule.blankItem",
  });
  expect(problemOf(weightedScore, { scores: null, weights })).toEqual({ ...blank, text: "rule.blank" });
  expect(problemOf(weightedScore, { scores: [], weights: [] })).toEqual({ ...blank, text: "rule.blank" });
});
