import { readOverrides } from "../../src/policy/overrides";
import type { Parameter } from "../../src/policy/parameter";
import { PARAMETERS } from "../../src/policy/parameters";
import { writtenValue } from "../../src/policy/writtenValue";
import { day } from "../../src/units/day";
import { fromYuan } from "../../src/units/money";

const defaults = Object.entries(PARAMETERS as Record<string, Parameter>).flatMap(([key, { values }]) =>
  values.map(({ value }) => [key, value] as const),
);

test.each([
  ...defaults,
  ["ruleEffectiveFrom", day("2026-01-01")],
  ["supervisorWeights", [0.4, 0.35, 0.25]],
  ["shifts", [[1320, 1800]]],
  ["bonusMember", [fromYuan(50.5), fromYuan(100)]],
  ["annualLeaveDays", [5, 12.5, 15]],
] as const)("%s: what is written reads as the same value (%j)", (key, value) => {
  const written = writtenValue({ key, value, given: true, from: null, source: "" });
  const place = { sheet: "政策", row: 1, columns: { key: 0, value: 1, from: 2 } };
  const row = {
    key,
    value: written,
    from: day("2026-01-01"),
    source: null,
    place,
    unreadable: new Set<never>(),
  };
  expect(readOverrides([row], false)).toMatchObject({ overrides: [{ value }], problems: [] });
});
