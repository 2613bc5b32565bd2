import { quote } from "../rules/clauses";
import { LANGUAGES, type Language } from "../text/language";
import { say } from "../text/text";
import type { CellResult } from "./call";
import { CellError } from "./cellError";
import type { FunctionId, FunctionSignature, OfferedParameter } from "./declaration";
import { formulaOf, sayResult, valuesOf, type ExampleArgument } from "./example";
import { sayMeaning, sayParameter } from "./wording";
import { OFFERED, resultOf } from "./offered";
import { BUILT_IN } from "./workbookContext";
import { term } from "../text/field";

/** What is remarked about a parameter, with its sentence. */
const MARKS = [
  ["optional", "reference.optional"],
  ["list", "reference.whole"],
  ["repeating", "reference.repeating"],
] as const;

const GENERAL = ["ranges", "blank", "errors", "policy"] as const;

/**
 * The reference page of the custom functions in Markdown, Chinese and English: what each takes and gives, an example,
 * errors with the texts that they really have under the built-in policy, and the clauses behind it.
 */
export function reference(): string {
  return [
    `# ${LANGUAGES.map((language) => say(language, "reference.title")).join(" · ")}`,
    OFFERED.map(({ id }) => `[${id}](#${id.toLowerCase()})`).join(" · "),
    ...LANGUAGES.map(general),
    ...OFFERED.map(section),
  ]
    .join("\n\n")
    .concat("\n");
}

function general(language: Language): string {
  const topics = GENERAL.map((topic) => `- ${say(language, `reference.about.${topic}`)}`);
  return [`## ${say(language, "reference.about")}`, topics.join("\n")].join("\n\n");
}

function section(signature: FunctionSignature): string {
  const { id, parameters } = signature;
  const list = Object.entries(parameters).map(([name, one]) => named(name, one));
  return [
    `## ${id}`,
    code(`=XZ.${id}(${list.join(", ")})`),
    ...LANGUAGES.flatMap((language) => [
      say(language, `fn.${id}.description`),
      facts(signature, language).join("\n"),
    ]),
  ].join("\n\n");
}

function facts(signature: FunctionSignature, language: Language): string[] {
  const { id, parameters, result, unit, example, errors } = signature;
  const kind = say(language, `reference.${result}`);
  const counted = unit ? say(language, "reference.unit", { unit: term(`unit.${unit}`) }) : "";
  const formula = code(formulaOf(id, example.arguments, language));
  const shown = code(sayResult(example.result, language));
  return [
    `- ${say(language, "reference.parameters")}`,
    ...Object.entries(parameters).map(([name, one]) => `  - ${taken(id, name, one, language)}`),
    `- ${say(language, "reference.result", { kind })}${counted}`,
    `- ${say(language, "reference.example", { formula, result: shown })}`,
    `- ${say(language, "reference.errors")}`,
    ...errors.map((args) => `  - ${failed(signature, args, language)}`),
    ...clausesOf(signature, language),
  ];
}

function named(name: string, { optional, repeating }: OfferedParameter): string {
  if (repeating) return `${name}, …`;
  return optional ? `[${name}]` : name;
}

function taken(id: FunctionId, name: string, one: OfferedParameter, language: Language): string {
  const about = say(language, "reference.parameter", {
    word: sayParameter(name, language),
    meaning: sayMeaning(id, name, language),
    kind: term(`argument.${one.kind}`),
  });
  const marks = MARKS.filter(([mark]) => one[mark]);
  return `${code(name)}${about}${marks.map(([, key]) => say(language, key)).join("")}`;
}

function failed(signature: FunctionSignature, args: readonly ExampleArgument[], language: Language): string {
  const results = resultOf(signature, valuesOf(args, language), { ...BUILT_IN, language });
  const { code: shown, text } = errorIn(results);
  const formula = code(formulaOf(signature.id, args, language));
  return say(language, "reference.error", { formula, code: code(shown), reason: text });
}

/** The error that a call of one element shows; that it shows none is a defect of the declaration. */
function errorIn(results: CellResult[][] | CellError): CellError {
  const only = results instanceof CellError ? results : results[0]?.[0];
  if (only instanceof CellError) return only;
  throw new Error(`An error was declared, but the result is ${String(only)}`);
}

function clausesOf({ clauses }: FunctionSignature, language: Language): string[] {
  if (clauses.length === 0) return [];
  const quoted = clauses.map((id) => {
    const { doc = "", article = "" } = quote(id, language) ?? {};
    return `${id} ${doc}${article}`;
  });
  const all = quoted.join(say(language, "reference.and"));
  return [`- ${say(language, "reference.clauses", { clauses: all })}`];
}

function code(text: string): string {
  return `\`${text}\``;
}
