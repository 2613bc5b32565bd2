import type { Language } from "../text/language";
import { say, write } from "../text/text";
import { FUNCTIONS } from "./declarations";

interface ParameterMetadata {
  name: string;
  description: string;
  type: "any";
  dimensionality: "matrix";
  optional?: true;
  repeating?: true;
}

interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  parameters: ParameterMetadata[];
  result: { dimensionality: "matrix" };
}

/** The content of functions.json. */
export interface Metadata {
  /** Error values reach the functions, so that a bad row shows its own error and not the whole result. */
  allowErrorForDataTypeAny: true;
  functions: FunctionMetadata[];
}

/** functions.json in one language: ids and names are the same in all, descriptions and parameters' words are not. */
export function metadata(language: Language): Metadata {
  const functions = FUNCTIONS.map(({ id, parameters }) =>
    described(
      language,
      id,
      Object.entries(parameters).map(([name, { optional }]) => parameter(language, id, name, { optional })),
    ),
  );
  const explain = described(language, "EXPLAIN", [
    parameter(language, "EXPLAIN", "functionName", {}),
    parameter(language, "EXPLAIN", "argument", { repeating: true }),
  ]);
  return { allowErrorForDataTypeAny: true, functions: [...functions, explain] };
}

function described(language: Language, id: string, parameters: ParameterMetadata[]): FunctionMetadata {
  const description = say(language, `fn.${id}.description`);
  return { id, name: id, description, parameters, result: { dimensionality: "matrix" } };
}

function parameter(
  language: Language,
  id: string,
  name: string,
  { optional, repeating }: { optional?: boolean; repeating?: boolean },
): ParameterMetadata {
  return {
    name: language === "en" ? name : write(language, { term: `input.${name}` }),
    description: say(language, `fn.${id}.${name}`),
    type: "any",
    dimensionality: "matrix",
    ...(optional && { optional: true }),
    ...(repeating && { repeating: true }),
  };
}
