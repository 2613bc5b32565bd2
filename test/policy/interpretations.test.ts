import { sourcesOf, type Parameter } from "../../src/figures/parameter";
import { declaredAs, PARAMETERS } from "../../src/policy/parameters";
import { Policy } from "../../src/policy/policy";
import { nameOf } from "../../src/policy/interpretation";
import {
  chosen,
  INTERPRETATIONS,
  interpretationsOf,
  type Interpretation,
} from "../../src/policy/interpretations";
import { readTyped } from "../../src/policy/typedValue";
import { writtenValue } from "../../src/policy/writtenValue";
import { CLAUSES } from "../../src/rules/clauses";
import { interpretations as zh } from "../../src/text/zh/interpretations";
import { day } from "../../src/kinds/day";
import { policyWith } from "./policyOf";

/** The clauses of each interpretation, the one whose words are in question first. */
const RULES: Record<string, string> = {
  A01: "R060 R001 R022",
  A02: "R033 R001",
  A03: "R033",
  A04: "R015 R001",
  A05: "R010",
  A06: "R087",
  A07: "R087",
  A08: "R087",
  A09: "R088",
  A10: "R088 R091",
  A11: "R088",
  A12: "R090",
  A13: "R090",
  A14: "R089",
  A15: "R089",
  A16: "R086",
  A17: "R085",
  A18: "R085 R060",
  A19: "R076",
  A20: "R076",
  A21: "R094 R095",
  A22: "R098 R099",
  A23: "R098 R099",
  A24: "R098",
  A25: "R100",
  A26: "R100",
  A27: "R100",
  A28: "R100",
  A29: "R098 R100",
  A30: "R098 R100",
  A31: "R097",
  A32: "R096",
  A33: "R084 R090",
  A34: "R092",
  A35: "R093",
  A36: "R004 R023 R043 R075",
  A37: "R042",
  A38: "R065 R028 R064",
  A39: "R023",
  A40: "R003 R042",
  A41: "R081",
  A42: "R079 R011 R078",
  A43: "R081",
  A44: "R078 R018 R011 R014",
  A45: "R073 R076",
  A46: "R087 R090",
  A47: "R084 R081",
  A48: "R089",
};

const named = (id: string): Interpretation => {
  const found = INTERPRETATIONS.find((interpretation) => interpretation.id === id);
  if (!found) throw new Error(`No interpretation ${id}`);
  return found;
};

test("the register holds A01 to A48, each once, with its clauses", () => {
  expect(Object.fromEntries(INTERPRETATIONS.map(({ id, rules }) => [id, rules.join(" ")]))).toEqual(RULES);
  expect(INTERPRETATIONS).toHaveLength(48);
  for (const { rules } of INTERPRETATIONS)
    for (const rule of rules) expect(Object.keys(CLAUSES)).toContain(rule);
});

describe.each(INTERPRETATIONS)("$id", (interpretation) => {
  const { id, keys, options } = interpretation;
  const builtIn = new Policy();

  test("is decided by parameters that name it as their source", () => {
    for (const key of keys) expect(sourcesOf(declaredAs(key) as Parameter)).toContain(id);
  });

  test("is read by default as the built-in values say", () => {
    const [first] = options;
    for (const [key, value] of Object.entries(first.settings)) {
      expect([key, builtIn.byKey(key, null)?.value]).toEqual([key, value]);
    }
    for (const key of first.toFill) expect(builtIn.figure(key, null).given).toBe(false);
    expect(chosen(interpretation, builtIn, null)).toEqual({ option: first, byDefault: true });
  });

  test("can be read otherwise by values that 政策 accepts", () => {
    for (const { settings } of options) {
      for (const [key, value] of Object.entries(settings)) {
        const declared = declaredAs(key);
        const written = writtenValue({ key, value, given: true, from: null, source: "" });
        expect(declared && readTyped(declared, written, false)).toEqual({ ok: true, value });
      }
    }
  });

  test("is what its values say once they are set", () => {
    for (const option of options) {
      if (Object.keys(option.settings).length === 0) continue;
      expect(chosen(interpretation, policyWith({ ...option.settings }), null)).toEqual({
        option,
        byDefault: false,
      });
    }
  });
});

test("all but the slip of the pen have at least two options", () => {
  expect(INTERPRETATIONS.filter(({ options }) => options.length < 2).map(({ id }) => id)).toEqual(["A37"]);
});

describe("which option is chosen", () => {
  test.each<[string, Record<string, unknown>, string | null]>([
    ["A06", { thresholdInclusive: false }, "excluded"],
    ["A07", { perfCap: 1 }, "capped"],
    ["A07", { perfCap: null }, "uncapped"],
    ["A07", { perfCap: 1.2 }, "otherCap"],
    ["A12", { supervisorRatio: "weighted", supervisorWeights: [0.5, 0.3, 0.2] }, "weighted"],
    ["A12", { supervisorGate: "sum", supervisorRatio: "min" }, null],
    ["A18", { breakers: ["absence"] }, "absenceOnly"],
    ["A21", { commissionRate: 0.05 }, "entered"],
    ["A21", { commissionRate: 0 }, "none"],
    ["A32", { evidenceRequired: ["paymentProof", "deliveryNote", "salesData", "contract"] }, "allFour"],
    ["A34", { "positionLevel.销售主管": "member" }, "asMembers"],
    ["A43", { minWageRegion: "上海" }, "compared"],
    ["A43", { minWageRegion: null }, "lawful"],
  ])("%s under %j: %s", (id, settings, name) => {
    const { option, byDefault } = chosen(named(id), policyWith(settings), null);
    expect(byDefault).toBe(false);
    expect(option?.name ?? null).toBe(name);
  });

  test("a row of 政策 that says what the default says makes it a choice; before its date it is still by default", () => {
    const place = { sheet: "政策", row: 1, column: 1 };
    const policy = new Policy([
      { key: "thresholdInclusive", value: true, from: day("2026-04-01"), source: "", place },
    ]);
    expect(chosen(named("A06"), policy, day("2026-03-31")).byDefault).toBe(true);
    expect(chosen(named("A06"), policy, day("2026-04-01")).byDefault).toBe(false);
  });
});

test("a parameter leads to the interpretations that it decides", () => {
  const idsOf = (key: Parameters<typeof interpretationsOf>[0]) => interpretationsOf(key).map(({ id }) => id);
  expect(idsOf("fineScope")).toEqual(["A19", "A45"]);
  expect(idsOf("positionLevel")).toEqual(["A34"]);
  expect(idsOf("perfBase")).toEqual([]);
  const known = new Set<string>([...Object.keys(PARAMETERS), "positionLevel"]);
  for (const { keys } of INTERPRETATIONS) for (const key of keys) expect(known).toContain(nameOf(key));
});

test("the words have no half-width punctuation in Chinese", () => {
  for (const sentence of Object.values(zh)) expect(sentence).not.toMatch(/[,;:()?]/);
});
