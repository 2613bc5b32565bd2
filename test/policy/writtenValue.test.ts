import { readOverrides } from "../../src/policy/overrides";
import type { Parameter } from "../../src/figures/parameter";
import { declaredAs, PARAMETERS } from "../../src/policy/parameters";
import { readTyped } from "../../src/policy/typedValue";
import { sayPossible, typedValue, writtenValue } from "../../src/policy/writtenValue";
import { LANGUAGES } from "../../src/text/language";
import { day } from "../../src/kinds/day";
import { fromYuan } from "../../src/kinds/money";

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

test.each(LANGUAGES.flatMap((language) => defaults.map(([key, value]) => [language, key, value] as const)))(
  "in %s, %s as people type it reads as the same value (%j)",
  (language, key, value) => {
    const declared = declaredAs(key) as Parameter;
    const typed = typedValue(language, declared, value);
    expect(readTyped(declared, typed, false)).toEqual({ ok: true, value });
  },
);

test.each([
  ["zh", "penaltyMode", "perPerson", "每人"],
  ["en", "penaltyMode", "perPerson", "perPerson"],
  ["zh", "thresholdInclusive", true, "是"],
  ["zh", "perfCap", null, "不启用"],
  ["zh", "perfCap", 1.2, 1.2],
  ["zh", "baseManager", null, ""],
  ["zh", "prorateMethod", "21.75", "21.75"],
] as const)("in %s, %s %j is typed as %j", (language, key, value, typed) => {
  expect(typedValue(language, declaredAs(key) as Parameter, value)).toBe(typed);
});

test.each([
  ["zh", "penaltyFloor", "绩效工资、应发"],
  ["en", "penaltyFloor", "perfPay, gross"],
  ["zh", "thresholdInclusive", "是、否"],
  ["zh", "perfCap", "比例（如 30%），0% 到 1000%、不启用"],
  ["zh", "graceMinutes", "数值，0 到 240"],
  ["zh", "perfBase", "金额（元）"],
  ["en", "supervisorWeights", "ratios separated by commas that add up to 100%"],
] as const)("in %s, %s may be: %s", (language, key, possible) => {
  expect(sayPossible(language, declaredAs(key) as Parameter)).toBe(possible);
});
