import type { Field } from "../text/field";
import type { Language } from "../text/language";
import { say, write } from "../text/text";
import type { CellContent } from "./argument";
import type { FunctionSignature } from "./declaration";

/**
 * An argument as typed in a formula: a value, rows of an array constant, or a word of text/ that readers of either
 * language type in their own.
 */
export type ExampleArgument = CellContent | readonly (readonly CellContent[])[] | { readonly term: string };

/** What the example gives, as the cell shows it: dates as 2026-04-15; of a text a sentence of text/, its first line. */
export type ExampleResult =
  CellContent | { readonly text: string; readonly fields: Readonly<Record<string, Field>> };

/** A call of a function with its result, for descriptions and the reference page; a test holds it to be true. */
export interface Example {
  arguments: readonly ExampleArgument[];
  result: ExampleResult;
}

/** The description of a function as Excel shows it: what it gives, and an example. */
export function sayDescription({ id, example }: FunctionSignature, language: Language): string {
  const description = say(language, `fn.${id}.description`);
  const formula = formulaOf(id, example.arguments, language);
  return say(language, "fn.described", { description, formula, result: sayResult(example.result, language) });
}

/** =XZ.KPISCORE({90,80},{0.6,0.4}) */
export function formulaOf(id: string, args: readonly ExampleArgument[], language: Language): string {
  return `=XZ.${id}(${args.map((argument) => typed(argument, language)).join(",")})`;
}

/** The result of an example in words of that language. */
export function sayResult(result: ExampleResult, language: Language): string {
  return typeof result === "object" ? say(language, result.text, result.fields) : shown(result);
}

/** The arguments of an example as Excel hands them over: every one as rows of values. */
export function valuesOf(args: readonly ExampleArgument[], language: Language): CellContent[][][] {
  return args.map((argument) => {
    if (typeof argument !== "object") return [[argument]];
    return "term" in argument ? [[write(language, argument)]] : argument.map((row) => [...row]);
  });
}

function typed(argument: ExampleArgument, language: Language): string {
  if (typeof argument !== "object") return literal(argument);
  if ("term" in argument) return literal(write(language, argument));
  return `{${argument.map((row) => row.map(literal).join(",")).join(";")}}`;
}

function literal(value: CellContent): string {
  return typeof value === "string" ? `"${value}"` : shown(value);
}

function shown(value: CellContent): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
