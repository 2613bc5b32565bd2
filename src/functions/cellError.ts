import { say } from "../text/text";
import type { Field } from "../text/field";
import type { Language } from "../text/language";
import { quote } from "../rules/clauses";
import type { RuleProblem } from "../engine/rule";

/** Errors that a custom function can show. Only #VALUE! and #N/A carry a text. */
export const ERROR_CODES = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error in a cell, as a value: register.ts makes Excel's own error of it. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly text = "",
  ) {}
}

/** Not filled in: #N/A with a text. */
export function notAvailable(
  language: Language,
  key: string,
  fields: Readonly<Record<string, Field>>,
): CellError {
  return new CellError("#N/A", say(language, key, fields));
}

/** Cannot be taken: #VALUE! with a text. */
export function invalid(language: Language, key: string, fields: Readonly<Record<string, Field>>): CellError {
  return new CellError("#VALUE!", say(language, key, fields));
}

/** What a rule's problem shows in a cell; where the clause itself forbids the case, it is quoted. */
export function errorOf({ kind, text, fields, clause }: RuleProblem, language: Language): CellError {
  if (kind === "blank" || kind === "notGiven") return notAvailable(language, text, fields);
  const quoted = kind === "refused" ? quote(clause, language) : null;
  if (!quoted) return invalid(language, text, fields);
  const { doc, article } = quoted;
  return invalid(language, "fn.refused", { reason: say(language, text, fields), clause, doc, article });
}
