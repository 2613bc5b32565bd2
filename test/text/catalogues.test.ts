import type { SentenceKey } from "../../src/text/keys";
import { en } from "../../src/text/en";
import { rules } from "../../src/text/zh/rules";
import { zh } from "../../src/text/zh";

/** The fields of a sentence, each once. */
const fieldsOf = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)[^}]*\}/g)].map(([, field]) => field ?? ""))].sort();

test("Chinese and English have the same sentences with the same fields", () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  const keys = Object.keys(zh) as SentenceKey[];
  expect(keys.filter((key) => fieldsOf(zh[key]).join() !== fieldsOf(en[key]).join())).toEqual([]);
});

test("no sentence is empty", () => {
  expect(Object.entries({ ...zh, ...en }).filter(([, sentence]) => sentence.trim() === "")).toEqual([]);
});

test("findings use no half-width punctuation in Chinese", () => {
  for (const sentence of Object.values(rules)) expect(sentence).not.toMatch(/[,;:()?]/);
});

test("a problem has three sentences: what is wrong, what was found, what is expected", () => {
  for (const key of Object.keys(rules)) {
    const problem = key.replace(/\.(message|found|expected)$/, "");
    for (const part of ["message", "found", "expected"]) expect(rules).toHaveProperty([`${problem}.${part}`]);
  }
});
