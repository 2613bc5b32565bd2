import { term, type Field } from "../text/field";
import { sentence, type Sentence, type TermOf } from "../text/keys";
import type { Day } from "../kinds/day";
import type { Fen } from "../kinds/money";
import type { Month } from "../kinds/month";

/** The kinds of input and what each is in the rule's hands. A `ratio` is 0.3 for 30 %. */
interface InputKinds {
  ratio: number;
  number: number;
  money: Fen;
  days: number;
  hours: number;
  minutes: number;
  /** Minutes since midnight. */
  clock: number;
  day: Day;
  month: Month;
  flag: boolean;
  text: string;
  choice: string;
}

/** What sort of value an input has. */
export type InputKind = keyof InputKinds;

/** An input: its kind, inclusive limits (money in fen) or choices, and whether it may be left out. */
export interface Input<K extends InputKind = InputKind, O extends boolean = boolean> {
  kind: K;
  optional?: O;
  /** A list of such values: at least one, none of them blank, each within the limits. */
  list?: boolean;
  min?: number;
  max?: number;
  choices?: readonly string[];
}

/** The inputs of a rule or function, by name. */
export type Inputs = Readonly<Record<string, Input>>;

/** The name of an input, for which text/ has a word. */
export type InputName = TermOf<"input">;

/** An input by its name. */
export type InputCheck = readonly [name: InputName, input: Input];

type OneValueOf<I> = I extends { choices: readonly (infer C)[] }
  ? C
  : I extends { kind: infer K extends InputKind }
    ? InputKinds[K]
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
    const fits = value >= (input.min ?? -Infinity) && value <= (input.max ?? Infinity);
    return fits ? null : beyond(name, input, value);
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
  const value = fieldOf(kind, offered);
  if (max === undefined) return sentence("rule.belowLeast", { name, value, least: fieldOf(kind, min ?? 0) });
  const most = fieldOf(kind, max);
  if (min === undefined) return sentence("rule.aboveMost", { name, value, most });
  return sentence("rule.outOfRange", { name, value, least: fieldOf(kind, min), most });
}

/** The word for an input in sentences. */
export function inputTerm(name: InputName): Field {
  return term(`input.${name}`);
}

/** A number of that kind as a field of a sentence. */
function fieldOf(kind: InputKind, value: number): Field {
  if (kind === "ratio") return { ratio: value };
  if (kind === "money") return { money: value as Fen };
  if (kind === "day") return { day: value as Day };
  if (kind === "month") return { month: value as Month };
  if (kind === "clock") return { clock: value };
  return value;
}
