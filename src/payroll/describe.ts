import "../text/whole";
import type { Finding } from "../findings/finding";
import { CLAUSES, quote } from "../rules/clauses";
import type { Step } from "../engine/step";
import type { Language } from "../text/language";
import { say, saySentence, write } from "../text/text";

/** A step in words with its result: "2,000.00 元 ÷ 21.75 天 × 出勤 13 天 = 1,195.40". */
export function describeStep(step: Step, language: Language): string {
  const sentence = saySentence(language, step);
  const { value } = step;
  if (value === null || typeof value === "boolean") return sentence;
  return say(language, "step.result", { sentence, value: write(language, value) });
}

/** A clause or article as it is cited. */
export interface Citation {
  /** D1–D18 for the department's documents, else the law with its number. */
  doc: string;
  article: string;
  text: string;
  /** Other clauses that say the same. */
  same: readonly string[];
}

/** A clause (R087) or article (L17, L-FINE) with its words; null for an unknown id. */
export function cite(id: string, language: Language): Citation | null {
  const quoted = quote(id, language);
  if (!quoted) return null;
  return { ...quoted, doc: CLAUSES[id]?.doc ?? quoted.doc };
}

/** What a finding says, in words. */
export interface FindingText {
  message: string;
  /** What stands in the cell. */
  found: string;
  /** What should stand there, or what to do. */
  expected: string;
  clause: Citation | null;
  /** What pressing its button would do; null without a fix. */
  fix: string | null;
}

/** A finding in words. */
export function describeFinding(finding: Finding, language: Language): FindingText {
  const { problem, fields, clause, fix } = finding;
  return {
    message: saySentence(language, { text: `${problem}.message`, fields }),
    found: saySentence(language, { text: `${problem}.found`, fields }),
    expected: saySentence(language, { text: `${problem}.expected`, fields }),
    clause: clause === null ? null : cite(clause, language),
    fix:
      fix && say(language, `fix.${fix.kind}`, { value: Array.isArray(fix.value) ? fix.value[0] : fix.value }),
  };
}
