import { sayFigure } from "../policy/sayFigure";
import { quote } from "../rules/clauses";
import { sayClause } from "../rules/sayClause";
import type { Step } from "../engine/step";
import type { Field } from "../text/field";
import { sentence } from "../text/keys";
import type { Language } from "../text/language";
import { say, saySentence, write } from "../text/text";
import { readArgument } from "./argumentReader";
import { commonShape, gridOf, isSingle, shapeOf } from "./broadcast";
import { call, differing, type CellResult } from "./call";
import { CellError, invalid } from "./cellError";
import type { FunctionSignature } from "./declaration";
import { functionNamed } from "./declarations";
import type { WorkbookContext } from "./workbookContext";

export const EXPLAIN = {
  id: "EXPLAIN",
  clauses: [],
  parameters: { functionName: { kind: "text" }, argument: { kind: "any", repeating: true } },
  result: "text",
  example: {
    arguments: ["PERFPAY", 0.8],
    result: sentence("fn.explain.result", { name: "PERFPAY", result: "400" }),
  },
  errors: [[""], ["PERFPAI"]],
} as const satisfies FunctionSignature;

/**
 * EXPLAIN(functionName, argument, …): how that function comes to its value, as text, from the run that computes it.
 * Ranges among the arguments give a text for each element; so does a range of names, each with its own element of the
 * arguments.
 */
export function explain(
  functionName: unknown,
  args: readonly unknown[],
  workbook: WorkbookContext,
): CellResult[][] | CellError {
  const names = gridOf(functionName);
  if (isSingle(shapeOf(names))) return explainOne(names[0]?.[0], args, workbook);
  const grids = args.map(gridOf);
  const shape = commonShape([names, ...grids]);
  if ("differing" in shape) return differing(shape.differing, workbook);
  return names.map((cells, row) =>
    cells.map((name, column) => {
      const own = grids.map((grid) => (isSingle(shapeOf(grid)) ? grid : [[grid[row]?.[column]]]));
      const explained = explainOne(name, own, workbook);
      return explained instanceof CellError ? explained : (explained[0]?.[0] ?? "");
    }),
  );
}

function explainOne(
  functionName: unknown,
  args: readonly unknown[],
  workbook: WorkbookContext,
): CellResult[][] | CellError {
  const { language } = workbook;
  const name = readArgument("functionName", { kind: "text" }, functionName, workbook);
  if (name instanceof CellError) return name;
  const declaration = functionNamed(String(name));
  if (!declaration) return invalid(language, "fn.unknownFunction", { name: String(name) });

  const steps = new Map<string, Step[]>();
  const results = call(declaration, args, workbook, (row, column) => {
    const own: Step[] = [];
    steps.set(`${row},${column}`, own);
    return (step) => own.push(step);
  });
  if (results instanceof CellError) return results;
  return results.map((cells, row) =>
    cells.map((result, column) =>
      explanationOf(declaration.id, result, steps.get(`${row},${column}`) ?? [], language),
    ),
  );
}

function explanationOf(id: string, result: CellResult, steps: readonly Step[], language: Language): string {
  const head =
    result instanceof CellError
      ? say(language, "fn.explain.failed", { name: id, code: result.code, reason: result.text })
      : say(language, "fn.explain.result", { name: id, result: sayResult(result, language) });
  const clauses = new Set(steps.map(({ clause }) => clause).filter((clause) => clause !== ""));
  return [
    head,
    ...steps.flatMap((step, index) => stepLines(step, index + 1, language)),
    ...[...clauses].map((clause) => sayClause(language, clause)),
  ].join("\n");
}

function stepLines(step: Step, number: number, language: Language): string[] {
  const { value, clause, figures } = step;
  const quoted = quote(clause, language);
  const source = quoted ? ` [${clause} ${quoted.doc}${quoted.article}]` : "";
  const words = saySentence(language, step);
  const result = value === null ? "" : ` → ${sayResult(value, language)}`;
  return [
    `${number}. ${words}${result}${source}`,
    ...figures.map((figure) => `   ${sayFigure(language, figure)}`),
  ];
}

function sayResult(value: Field | boolean, language: Language): string {
  return typeof value === "boolean"
    ? say(language, value ? "figure.yes" : "figure.no")
    : write(language, value);
}
