import type { Language } from "../text/language";
import type { FunctionId, FunctionSignature, OfferedParameter } from "./declaration";
import { sayDescription, sayMeaning, sayParameter } from "./wording";
import { OFFERED } from "./offered";

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
  const functions = OFFERED.map((signature) => described(signature, language));
  return { allowErrorForDataTypeAny: true, functions };
}

function described(signature: FunctionSignature, language: Language): FunctionMetadata {
  const { id, parameters } = signature;
  return {
    id,
    name: id,
    description: sayDescription(signature, language),
    parameters: Object.entries(parameters).map(([name, one]) => parameter(id, name, one, language)),
    result: { dimensionality: "matrix" },
  };
}

function parameter(
  id: FunctionId,
  name: string,
  { optional, repeating }: OfferedParameter,
  language: Language,
): ParameterMetadata {
  return {
    name: language === "en" ? name : sayParameter(name, language),
    description: sayMeaning(id, name, language),
    type: "any",
    dimensionality: "matrix",
    ...(optional && { optional: true }),
    ...(repeating && { repeating: true }),
  };
}
