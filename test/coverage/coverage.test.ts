import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../src/findings/finding";
import type { Closing } from "../../src/payroll/close";
import { sameClauses } from "../../src/rules/clauses";
import { close } from "../payroll/workbook";
import type { ClauseCase, Shown } from "./clauseCase";
import { coverage, type Coverage } from "./coverage";
import { coveragePage } from "./page";

const ROWS = coverage();

test("has a row for each of R001–R102 and A01–A48", () => {
  const numbered = (letter: string, count: number, digits: number) =>
    Array.from({ length: count }, (_, index) => letter + String(index + 1).padStart(digits, "0"));
  expect(ROWS.map(({ id }) => id)).toEqual([...numbered("R", 102, 3), ...numbered("A", 48, 2)]);
});

describe.each(ROWS)("$id", ({ files, feeds, cases }: Coverage) => {
  test("is at work somewhere, is fed by a sheet, and has a case on both sides", () => {
    expect(files).not.toEqual([]);
    expect(feeds).not.toEqual([]);
    expect(cases).not.toEqual([]);
  });
});

/** What a case's months say that they apply: codes and clauses of findings and steps, and the sources of their figures. */
function appliedBy({ given, givenNot, shows, instead }: ClauseCase): Set<string> {
  return new Set([...appliedIn(close(given), shows), ...appliedIn(close(givenNot), instead ?? shows)]);
}

/** By the finding that is shown, or by the trace of the amount and what has been found about the person. */
function appliedIn({ findings, slips }: Closing, shown: Shown): string[] {
  const isMeant = ({ code, employee }: Finding): boolean =>
    "finding" in shown ? shown.finding.startsWith(`${code} `) : employee === shown.of;
  const told = findings
    .filter(isMeant)
    .flatMap(({ code, clause, figures }) => [code, clause ?? "", ...sources(figures)]);
  if ("finding" in shown) return told;
  const steps = slips.find(({ person }) => person.id === shown.of)?.trace[shown.line] ?? [];
  return [...told, ...steps.flatMap(({ clause, figures }) => [clause, ...sources(figures)])];
}

function sources(figures: readonly { source: string; key: string }[]): string[] {
  return figures.flatMap(({ source, key }) => [...source.split(" "), key]);
}

/** A35 says which row of 政策 holds: that shows in the version of the figure, not in one of its own. */
const SHOWN_BY_VERSION = new Set(["A35"]);

test.each(ROWS.filter(({ id }) => !SHOWN_BY_VERSION.has(id)).map((row) => [row.id, row] as const))(
  "%s: a finding or a trace of its cases names it, or a figure that decides it",
  (_, { id, as, rules, parameters, cases }) => {
    const names = [id, ...sameClauses(as), ...parameters, ...rules];
    const applied = new Set(cases.flatMap((one) => [...appliedBy(one)]));
    expect(names.some((name) => applied.has(name))).toBe(true);
  },
);

test("docs/coverage.md is what npm run docs makes", () => {
  expect(readFileSync(join(__dirname, "../../docs/coverage.md"), "utf8")).toBe(coveragePage());
});
