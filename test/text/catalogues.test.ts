import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LEAVE_TYPES } from "../../src/law/leave/leaveDeduction";
import { FAMILIES, LEVELS, PARAMETERS } from "../../src/policy/parameters";
import type { Parameter } from "../../src/policy/parameter";
import { en } from "../../src/text/en";
import { functions } from "../../src/text/zh/functions";
import { steps } from "../../src/text/zh/steps";
import { canSay } from "../../src/text/text";
import { LANGUAGES } from "../../src/text/language";
import { zh } from "../../src/text/zh";

/** The figures of a sentence. English ones may name a sheet or column in English besides. */
const placeholders = (sentence = "") => {
  return [...new Set(sentence.match(/\{\w+\}/g))].filter((name) => name !== "{english}").sort();
};

test("Chinese and English have the same sentences", () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
});

test("and the same figures in each", () => {
  const differing = Object.keys(zh).filter((key) => {
    return placeholders(zh[key]).join() !== placeholders(en[key]).join();
  });
  expect(differing).toEqual([]);
});

test("no sentence is empty", () => {
  expect(Object.entries({ ...zh, ...en }).filter(([, sentence]) => sentence.trim() === "")).toEqual([]);
});

test.each(LANGUAGES)("%s has a word for every parameter, level, leave and unit", (language) => {
  const parameters = {
    ...PARAMETERS,
    positionLevel: FAMILIES.positionLevel(""),
    minimumWage: FAMILIES.minimumWage(""),
    shift: FAMILIES.shift(),
  };
  const words = [
    ...Object.keys(parameters).map((key) => `parameter.${key}`),
    ...Object.values(parameters as Record<string, Parameter>).map(({ kind }) => `policyValue.${kind}`),
    ...Object.values(parameters as Record<string, Parameter>).flatMap(({ unit }) =>
      unit ? [`unit.${unit}`] : [],
    ),
    ...LEVELS.map((level) => `level.${level}`),
    ...LEAVE_TYPES.map((type) => `leaveType.${type}`),
  ];
  expect(words.filter((word) => !canSay(language, `term.${word}`))).toEqual([]);
});

describe("every sentence of steps and functions is said somewhere", () => {
  const rooms = ["engine", "law", "rules", "policy", "functions"].map((room) =>
    join(__dirname, "../../src", room),
  );
  const files = rooms.flatMap((room) => {
    return readdirSync(room, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.name.endsWith(".ts"),
    );
  });
  const source = files.map((file) => readFileSync(join(file.parentPath, file.name), "utf8")).join("\n");
  // "perf.mean" as it stands, or made from a choice: `perf.${ratio}`.
  const stems = [...source.matchAll(/`([\w.]+)\.\$\{/g)].map((match) => `${match[1]}.`);
  const said = (key: string) => source.includes(`"${key}"`) || stems.some((stem) => key.startsWith(stem));

  test.each([
    ["steps", Object.keys(steps)],
    ["functions", Object.keys(functions)],
  ])("%s", (_, keys) => {
    expect(keys.filter((key) => !said(key))).toEqual([]);
  });
});
