import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import * as ts from "typescript";
import { CHECKS } from "../../src/checks/check";
import type { Feeds } from "../../src/checks/clauseCheck";
import { FUNCTIONS } from "../../src/functions/declarations";
import { sourcesOf } from "../../src/figures/parameter";
import { FAMILIES, PARAMETERS } from "../../src/policy/parameters";
import { nameOf } from "../../src/policy/interpretation";
import { INTERPRETATIONS, type Interpretation } from "../../src/policy/interpretations";
import { CLAUSES, sameClauses } from "../../src/rules/clauses";
import { write } from "../../src/text/text";
import { SHEETS } from "../../src/workbook/sheets";
import { CASES } from "./cases";
import { cellsBehind } from "./cellsBehind";
import type { ClauseCase } from "./clauseCase";

const ROOT = join(__dirname, "../..");

/** What carries one clause or interpretation. */
export interface Coverage {
  id: string;
  /** Where it stands and what it says. */
  text: string;
  /** The id under which it is at work: its own, or the first clause that says the same. */
  as: string;
  /** Of an interpretation without parameters of its own, the clauses that it bears on. */
  rules: readonly string[];
  /** Source files that apply it. */
  files: readonly string[];
  /** Keys of the policy that come from it. */
  parameters: readonly string[];
  /** "考勤: 签到, 签退" */
  feeds: readonly string[];
  functions: readonly string[];
  cases: readonly ClauseCase[];
  /** Other tests that name it. */
  tests: readonly string[];
}

/** The string literals of every source file in some rooms. */
function literals(...rooms: string[]): Map<string, ReadonlySet<string>> {
  return new Map(
    rooms.flatMap((room) =>
      readdirSync(join(ROOT, room), { recursive: true, encoding: "utf8" })
        .filter((file) => /\.tsx?$/.test(file))
        .sort()
        .map((file) => {
          const path = join(ROOT, room, file);
          return [relative(ROOT, path), literalsIn(path)] as const;
        }),
    ),
  );
}

function literalsIn(path: string): Set<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest));
  return found;
}

/** The rooms in which a clause can be at work. Parameters and functions are told apart from it. */
const SOURCES = new Map(
  [
    ...literals(
      "src/policy",
      "src/rules",
      "src/law",
      "src/engine",
      "src/month",
      "src/checks",
      "src/payroll",
      "src/workbook",
      "src/commands",
    ),
  ].filter(([file]) => !/^src\/(policy\/(parameters|interpretations)|law\/\w+\/figures)/.test(file)),
);
const TESTS = literals("test");

/** Of every clause R001–R102, then of every interpretation A01–A48. */
export function coverage(): Coverage[] {
  return [...Object.keys(CLAUSES).map(ofClause), ...INTERPRETATIONS.map(ofInterpretation)];
}

function ofClause(id: string): Coverage {
  const clause = CLAUSES[id];
  const [as = id] = sameClauses(id);
  const parameters = keysFrom(as);
  const own = { id, as, text: `${clause?.doc} ${clause?.article}：${clause?.text}` };
  return {
    ...own,
    rules: [],
    parameters,
    files: filesOf(as, parameters),
    functions: functionsOf(as),
    ...evidence(as),
  };
}

/** An interpretation without a parameter of its own is at work where its clauses are. */
function ofInterpretation({ id, rules, keys }: Interpretation): Coverage {
  const parameters = keys.map(nameOf);
  const files = parameters.length > 0 ? filesReading(parameters) : rules.flatMap((rule) => naming(rule));
  const functions = [...new Set(rules.flatMap(functionsOf))];
  const words = write("zh", { term: `interpretation.${id}.words` });
  return {
    id,
    as: id,
    rules: parameters.length > 0 ? [] : rules,
    text: `${rules.join("、")}：“${words}”`,
    files,
    parameters: keys,
    functions,
    ...evidence(id),
  };
}

/** Where a clause is named outright, else where its figures are read (绩效工资为500元 is a figure of R087's rule). */
function filesOf(id: string, parameters: readonly string[]): string[] {
  const files = naming(id);
  return files.length > 0 ? files : filesReading(parameters);
}

function filesReading(parameters: readonly string[]): string[] {
  return [...new Set(parameters.flatMap(naming))].sort();
}

function naming(text: string): string[] {
  return [...SOURCES].filter(([, strings]) => strings.has(text)).map(([file]) => file);
}

function keysFrom(id: string): string[] {
  const families = Object.entries(FAMILIES).map(([name, of]) => [name, of("")] as const);
  const keys = [...Object.entries(PARAMETERS), ...families]
    .filter(([, declared]) => sourcesOf(declared).includes(id))
    .map(([key]) => key);
  return [...new Set(keys)];
}

function functionsOf(id: string): string[] {
  return FUNCTIONS.filter(({ clauses }) => clauses.includes(id)).map((declaration) => declaration.id);
}

function evidence(id: string): Pick<Coverage, "feeds" | "cases" | "tests"> {
  const cases = CASES.filter((one) => one.id === id);
  const told = cases.flatMap(({ shows }) => ("finding" in shows ? shows.finding.split(" ", 1) : []));
  const feeds = new Map<string, Set<string>>();
  for (const { clauses, feeds: columns } of CHECKS) {
    if (clauses.some((clause) => clause === id || told.includes(clause))) add(feeds, columns);
  }
  for (const one of cases) for (const { sheet, column } of cellsBehind(one)) put(feeds, sheet, column);
  const tests = [...TESTS].filter(([, strings]) => [...strings].some((text) => text.includes(id)));
  return {
    cases,
    feeds: [...feeds].map(([sheet, columns]) => `${sheet}：${[...columns].join("、")}`),
    tests: tests.map(([file]) => file).filter((file) => !file.startsWith("test/coverage/")),
  };
}

function add(feeds: Map<string, Set<string>>, more: Feeds): void {
  for (const [sheet, fields] of Object.entries(more)) {
    const definition = SHEETS.find(({ zh }) => zh === sheet);
    for (const field of fields as readonly string[])
      put(feeds, sheet, definition?.columns[field]?.zh ?? field);
  }
}

function put(feeds: Map<string, Set<string>>, sheet: string, column: string): void {
  feeds.set(sheet, (feeds.get(sheet) ?? new Set()).add(column));
}
