import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rules as en } from "../../src/text/en/rules";
import { rules as zh } from "../../src/text/zh/rules";

const sources = ["../../src/month", "../../src/checks", "../../src/payroll"].flatMap((folder) =>
  readdirSync(join(__dirname, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(__dirname, folder, file), "utf8")),
);

/** The problems that are named in the source outright: the second argument of found(…). */
const named = sources.flatMap((source) =>
  [...source.matchAll(/found\(\s*[\w"-]+,\s*"([^"]+)"/g)].map(([, problem]) => problem ?? ""),
);

const fieldsOf = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, field]) => field ?? ""))].sort();

describe("sentences of findings", () => {
  it("say for each problem what is wrong, what was found and what is expected", () => {
    const problems = Object.keys(zh).map((key) => key.replace(/\.(message|found|expected)$/, ""));
    expect(named.length).toBeGreaterThan(40);
    for (const problem of [...problems, ...named]) {
      for (const part of ["message", "found", "expected"])
        expect(Object.keys(zh)).toContain(`${problem}.${part}`);
    }
  });

  it("are the same in both languages, with the same figures", () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
    for (const [key, sentence] of Object.entries(zh)) {
      expect([key, fieldsOf(en[key] ?? "")]).toEqual([key, fieldsOf(sentence)]);
    }
  });

  it("use no half-width punctuation in Chinese", () => {
    for (const sentence of Object.values(zh)) expect(sentence).not.toMatch(/[,;:()?]/);
  });
});
