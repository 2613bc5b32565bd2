import { instant } from "../kinds/moment";
import type { Field } from "../text/field";
import type { Language } from "../text/language";
import { say, saySentence } from "../text/text";
import type { Finding } from "./finding";
import type { CellMend, Fix } from "./fix";

/** What a finding says, in words. */
export interface FindingText {
  message: string;
  /** What stands in the cell. */
  found: string;
  /** What should stand there, or what to do. */
  expected: string;
  /** What pressing its button would do; null without a fix. */
  fix: string | null;
}

/** A finding in words. */
export function describeFinding({ problem, fields, fix }: Finding, language: Language): FindingText {
  return {
    message: saySentence(language, { text: `${problem}.message`, fields }),
    found: saySentence(language, { text: `${problem}.found`, fields }),
    expected: saySentence(language, { text: `${problem}.expected`, fields }),
    fix: fix && describeFix(fix, language),
  };
}

/** What a fix does, as its button says it. */
export function describeFix(fix: Fix, language: Language): string {
  if (fix.kind === "addAdjustment") return say(language, "fix.addAdjustment");
  if (fix.kind === "addPolicy") return say(language, "fix.addPolicy", { key: fix.key });
  if (fix.converts) return say(language, "fix.convert");
  return say(language, "fix.set", { value: fieldOfMend(fix) });
}

/** The value that a mend gives its cell, as a field of a sentence. */
export function fieldOfMend(mend: CellMend): Field {
  switch (mend.kind) {
    case "setText":
      return mend.text;
    case "setNumber":
      return mend.number;
    case "setRatio":
      return { ratio: mend.ratio };
    case "setDay":
      return { day: mend.day };
    case "setMoment":
      return { instant: instant(mend.day, mend.minutes) };
    case "setClock":
      return { clock: mend.minutes };
    case "setMonth":
      return { month: mend.month };
  }
}
