import { term, type Field } from "../text/field";
import { sentence, type Sentence } from "../text/keys";
import type { TermOf } from "../text/term";
import type { KindValues } from "../kinds/kinds";
import { figured, isWithin, type Limits } from "../kinds/limits";

/** What sort of value an input has. */
export type InputKind = keyof KindValues;

/** An input: its kind, inclusive limits (money in fen) or choices, and whether it may be left out. */
export interface Input<K extends InputKind = InputKind, O extends boolean = boolean> extends Limits {
  kind: K;
  optional?: O;
  /** A list of such values: at least one, none of them blank, each within the limits. */
  list?: boolean;
  choices?: readonly string[];
}

/** The inputs of a rule or function, by name. */
export type Inputs = Readonly<Record<string, Input>>;

/** The name of an input, for which text/ has a word. */
export type InputName = TermOf<"input">;

/** An input by its name. */
export type InputCheck = readonly [name: InputName, input: Input];

/** The type of one value of an input, narrowed to its choices. */
export type OneValueOf<I> = I extends { choices: readonly (infer C)[] }
  ? C
  : I extends { kind: infer K extends InputKind }
    ? KindValues[K]
    : never;

type ValueOfInput<I> = I extends { list: true } ? readonly OneValueOf<I>[] : OneValueOf<I>;

/** As `ValueOfInput`, but any value of a list may still be blank. */
type OfferedValueOf<I> = I extends { list: true } ? readonly (OneValueOf<I> | null)[] : OneValueOf<I>;

/** The values that a rule is given: null only for what is optional. */
export type Given<I extends Inputs> = {
  [N in keyof I]: I[N] extends { optional: true } ? ValueOfInput<I[N]> | null : ValueOfInput<I[N]>;
};

/** The values that a rule may be offered: anything may be blank, and what is optional may be left away. */
export type Offered<I extends Inputs> = {
  [N in keyof I as I[N] extends { optional: true } ? never : N]: OfferedValueOf<I[N]> | null;
} & { [N in keyof I as I[N] extends { optional: true } ? N : never]?: OfferedValueOf<I[N]> | null };

/** What is wrong with an input: the sentence and its fields. */
export interface InputFault extends Sentence {
  kind: "blank" | "outOfRange";
  name: InputName;
}

/** The first input that is blank though needed, or outside its limits; null when all are fit. */
export function faultOf(
  checks: readonly InputCheck[],
  given: Readonly<Record<string, unknown>>,
): InputFault | null {
  for (const [name, input] of checks) {
    const value = given[name];
    if (value === null || value === undefined) {
      if (!input.optional) return blank(name);
    } else {
      const fault = input.list ? faultInList(name, input, value as unknown[]) : faultIn(name, input, value);
      if (fault) return fault;
    }
  }
  return null;
}

function faultInList(name: InputName, input: Input, values: readonly unknown[]): InputFault | null {
  if (values.length === 0) return blank(name);
  for (const [index, value] of values.entries()) {
    const fault = value === null ? blankAt(name, index + 1) : faultIn(name, input, value);
    if (fault) return fault;
  }
  return null;
}

function faultIn(name: InputName, input: Input, value: unknown): InputFault | null {
  if (typeof value === "number") {
    return isWithin(value, input) ? null : beyond(name, input, value);
  }
  if (!input.choices || input.choices.includes(value as string)) return null;
  const fields = { name: inputTerm(name), value: String(value), choices: input.choices.join("、") };
  return { kind: "outOfRange", name, ...sentence("rule.notAChoice", fields) };
}

function blank(name: InputName): InputFault {
  return { kind: "blank", name, ...sentence("rule.blank", { name: inputTerm(name) }) };
}

/** The one value of a list that is blank, counted from 1. */
function blankAt(name: InputName, position: number): InputFault {
  return { kind: "blank", name, ...sentence("rule.blankItem", { name: inputTerm(name), position }) };
}

function beyond(name: InputName, input: Input, value: number): InputFault {
  return { kind: "outOfRange", name, ...sayBeyond(inputTerm(name), input, value) };
}

function sayBeyond(name: Field, { kind, min, max }: Input, offered: number): Sentence {
  if (Number.isNaN(offered)) return sentence("rule.notANumber", { name });
  const value = figured(kind, offered);
  if (max === undefined) return sentence("rule.belowLeast", { name, value, least: figured(kind, min ?? 0) });
  const most = figured(kind, max);
  if (min === undefined) return sentence("rule.aboveMost", { name, value, most });
  return sentence("rule.outOfRange", { name, value, least: figured(kind, min), most });
}

/** The word for an input in sentences. */
export function inputTerm(name: InputName): Field {
  return term(`input.${name}`);
}
