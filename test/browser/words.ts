import { en } from "../../src/text/en";
import type { Language } from "../../src/text/language";
import { zh } from "../../src/text/zh";

const CATALOGUES = { zh, en };

/** A sentence of the add-in as a pattern, whatever stands in its fields. Throws for a key without sentence. */
export function pattern(language: Language, key: string): RegExp {
  const sentence = CATALOGUES[language][key];
  if (sentence === undefined) throw new Error(`No sentence "${key}" in ${language}`);
  const literal = sentence.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literal.join("(.+)")}$`);
}
