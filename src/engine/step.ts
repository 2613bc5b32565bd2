import type { Field } from "../text/field";
import type { Sentence } from "../text/keys";
import type { Language } from "../text/language";
import { say, saySentence, write } from "../text/text";
import type { Figure } from "../findings/figure";
import type { CellPlace } from "../kinds/place";

/**
 * One step on the way to an amount, noted while it is computed.
 * Its sentence ("perf.inProportion") with the fields, and `value`, the step's result.
 */
export interface Step extends Sentence {
  /** The result, as a field, so that money, days and ratios are written as such. */
  value: Field | boolean | null;
  /** The clause (R…) or article (L…) that the step applies. */
  clause: string;
  /** Policy figures read since the step before, with their version. */
  figures: readonly Figure[];
  /** Cells that the inputs came from. */
  from: readonly CellPlace[];
}

/** A value with the steps that led to it: one run gives both. */
export interface Judged<T> {
  value: T;
  steps: readonly Step[];
}

/** Takes down the steps of a run. Without one, rules compute the same and note nothing. */
export type Recorder = (step: Step) => void;

/** A step in words with its result: "2,000.00 元 ÷ 21.75 天 × 出勤 13 天 = 1,195.40". */
export function describeStep(step: Step, language: Language): string {
  const sentence = saySentence(language, step);
  const { value } = step;
  if (value === null || typeof value === "boolean") return sentence;
  return say(language, "step.result", { sentence, value: write(language, value) });
}
