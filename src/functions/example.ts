import type { Sentence } from "../text/keys";
import type { Term } from "../text/term";
import type { Language } from "../text/language";
import { saySentence, write } from "../text/text";
import type { CellValue } from "../kinds/content";

/**
 * An argument as typed in a formula: a value, rows of an array constant, or a word of text/ that readers of either
 * language type in their own.
 */
export type ExampleArgument = CellValue | readonly (readonly CellValue[])[] | { readonly term: Term };

/** What the example gives, as the cell shows it: dates as 2026-04-15; of a text a sentence of text/, its first line. */
export type ExampleResult = CellValue | Sentence;

/** A call of a function with its result, for descriptions and the reference page; a test holds it to be true. */
export interface Example {
  arguments: readonly ExampleArgument[];
  result: ExampleResult;
}

/** =XZ.KPISCORE({90,80},{0.6,0.4}) */
export function formulaOf(id: string, args: readonly ExampleArgument[], language: Language): string {
  return `=XZ.${id}(${args.map((argument) => typed(argument, language)).join(",")})`;
}

/** The result of an example in words of that language. */
export function sayResult(result: ExampleResult, language: Language): string {
  return typeof result === "object" ? saySentence(language, result) : shown(result);
}

/** The arguments of an example as Excel hands them over: every one as rows of values. */
export function valuesOf(args: readonly ExampleArgument[], language: Language): CellValue[][][] {
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

function literal(value: CellValue): string {
  return typeof value === "string" ? `"${value}"` : shown(value);
}

function shown(value: CellValue): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
