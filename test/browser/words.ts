import { en } from "../../src/text/en";
import type { Language } from "../../src/text/language";
import type { SentenceKey } from "../../src/text/keys";
import { zh } from "../../src/text/zh";

const CATALOGUES = { zh, en };

/** A sentence of the add-in as a pattern, whatever stands in its fields. */
export function pattern(language: Language, key: SentenceKey): RegExp {
  const sentence: string = CATALOGUES[language][key];
  const literal = sentence.split(/\{[^}]+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literal.join("(.+)")}$`);
}
