import type { InputName } from "../engine/rule";
import { term } from "../text/field";
import type { SentenceKey } from "../text/keys";
import type { Language } from "../text/language";
import { say, saySentence, write } from "../text/text";
import type { FunctionId, FunctionSignature } from "./declaration";
import { formulaOf, sayResult } from "./example";

/** The description of a function as Excel shows it: what it gives, and an example. */
export function sayDescription({ id, example }: FunctionSignature, language: Language): string {
  const description = say(language, `fn.${id}.description`);
  const formula = formulaOf(id, example.arguments, language);
  return say(language, "fn.described", { description, formula, result: sayResult(example.result, language) });
}

/** The word for a parameter; declarations have none but those of text/. */
export function sayParameter(name: string, language: Language): string {
  return write(language, term(`input.${name as InputName}`));
}

/** What a parameter means. */
export function sayMeaning(id: FunctionId, name: string, language: Language): string {
  return saySentence(language, { text: `fn.${id}.${name}` as SentenceKey, fields: {} });
}
