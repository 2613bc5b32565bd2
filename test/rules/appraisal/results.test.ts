import { conversionRate } from "../../../src/rules/appraisal/conversionRate";
import { salesScore } from "../../../src/rules/appraisal/salesScore";
import { targetReached } from "../../../src/rules/appraisal/targetReached";
import { trafficGrowth } from "../../../src/rules/appraisal/trafficGrowth";
import { problemOf, valueOf } from "../../engine/applied";

describe("R044: the more sales, the higher the score", () => {
  test.each([
    ["none", 0, 0],
    ["half the target", 50_000, 0.5],
    ["the target", 100_000, 1],
    ["a yuan more", 100_001, 1.00001],
    ["more returned than sold", -1_000, -0.01],
  ])("%s", (_, sales, score) => {
    expect(valueOf(salesScore, { sales, salesTarget: 100_000 })).toBe(score);
  });

  test("rises with every yuan", () => {
    const scores = [0, 1, 99_999, 100_000, 100_001, 250_000].map((sales) =>
      valueOf(salesScore, { sales, salesTarget: 100_000 }),
    );
    expect(scores).toEqual([...new Set(scores)].sort((one, other) => one - other));
  });

  test.each([0, -1, null])("has no score with a target of %s", (salesTarget) => {
    const refused = { kind: "refused", name: "salesTarget" };
    expect(problemOf(salesScore, { sales: 100, salesTarget })).toMatchObject(refused);
  });

  test("blank sales are not 0", () => {
    expect(problemOf(salesScore, { sales: null, salesTarget: 100 })).toMatchObject({
      kind: "blank",
      name: "sales",
    });
  });
});

describe("R045: growth of traffic against the month before", () => {
  test.each([
    ["a fifth more", 12_000, 10_000, 0.2],
    ["as much", 10_000, 10_000, 0],
    ["a tenth less", 9_000, 10_000, -0.1],
    ["all gone", 0, 10_000, -1],
    ["against one visitor", 3, 1, 2],
  ])("%s", (_, traffic, trafficBefore, growth) => {
    expect(valueOf(trafficGrowth, { traffic, trafficBefore })).toBe(growth);
  });

  test.each([0, -5, null])("has no rate against %s", (trafficBefore) => {
    const refused = { kind: "refused", name: "trafficBefore" };
    expect(problemOf(trafficGrowth, { traffic: 100, trafficBefore })).toMatchObject(refused);
  });
});

describe("R046: a conversion rate is a part of 1", () => {
  test.each([0, 0.025, 1])("%s", (conversion) => {
    expect(valueOf(conversionRate, { conversion })).toBe(conversion);
  });

  test.each([
    [1.0001, "outOfRange"],
    [-0.0001, "outOfRange"],
    [Number.NaN, "outOfRange"],
    [null, "blank"],
  ])("not %s", (conversion, kind) => {
    expect(problemOf(conversionRate, { conversion })).toMatchObject({ kind, name: "conversion" });
  });
});

describe("R005: the target itself is enough", () => {
  test.each([
    ["just short", 99.99, 100, false],
    ["exactly", 100, 100, true],
    ["over", 100.01, 100, true],
    ["0.7 − 0.4 of 0.3, as a formula leaves it", 0.7 - 0.4, 0.3, true],
    ["nothing", 0, 100, false],
  ])("%s", (_, actual, target, reached) => {
    expect(valueOf(targetReached, { actual, target })).toBe(reached);
  });

  test.each([0, -1, null])("cannot be told with a target of %s", (target) => {
    expect(problemOf(targetReached, { actual: 1, target })).toMatchObject({
      kind: "refused",
      name: "target",
    });
  });
});
