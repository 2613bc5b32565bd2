import { saySentence } from "../text/text";
import type { CellKey, FieldsOf } from "../text/keys";
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
export function notAvailable<K extends CellKey>(language: Language, key: K, fields: FieldsOf<K>): CellError {
  return new CellError("#N/A", saySentence(language, { text: key, fields }));
}

/** Cannot be taken: #VALUE! with a text. */
export function invalid<K extends CellKey>(language: Language, key: K, fields: FieldsOf<K>): CellError {
  return new CellError("#VALUE!", saySentence(language, { text: key, fields }));
}

/** What a rule's problem shows in a cell; where the clause itself forbids the case, it is quoted. */
export function errorOf(problem: RuleProblem, language: Language): CellError {
  const { kind, clause } = problem;
  const reason = saySentence(language, problem);
  if (kind === "blank" || kind === "notGiven") return new CellError("#N/A", reason);
  const quoted = kind === "refused" ? quote(clause, language) : null;
  if (!quoted) return new CellError("#VALUE!", reason);
  const { doc, article } = quoted;
  return invalid(language, "fn.refused", { reason, clause, doc, article });
}
