import { BeforeFirstVersion, type Figure, type Policy } from "../policy/policy";
import type { ParameterKey, ValueOf } from "../policy/parameters";
import type { Field } from "../text/field";
import type { Day } from "../units/day";
import type { Fen } from "../units/money";
import type { Month } from "../units/month";
import type { CellPlace } from "../workbook/place";
import type { Recorder } from "./trace";

/** The kinds of input and what each is in the rule's hands. A `ratio` is 0.3 for 30 %. */
interface InputKinds {
  ratio: number;
  number: number;
  money: Fen;
  days: number;
  minutes: number;
  day: Day;
  month: Month;
  flag: boolean;
  text: string;
}

/** An input: its kind, inclusive limits (money in fen) and whether it may be left out. */
export interface Input<K extends keyof InputKinds = keyof InputKinds, O extends boolean = boolean> {
  kind: K;
  optional?: O;
  min?: number;
  max?: number;
}

export type Inputs = Readonly<Record<string, Input>>;

/** The values that a rule is given: null only for what is optional. */
export type Given<I extends Inputs> = {
  [N in keyof I]: I[N] extends { kind: infer K extends keyof InputKinds; optional: true }
    ? InputKinds[K] | null
    : I[N] extends { kind: infer K extends keyof InputKinds }
      ? InputKinds[K]
      : never;
};

/** The figures that a rule reads, by key. */
export type Figures<K extends ParameterKey> = { readonly [P in K]: ValueOf<P> };

/**
 * Why a rule gave no value.
 * blank: a needed input is not filled in. notGiven: no document gives the figure. outOfRange: an input is outside its
 * limits. noVersion: the figure has no value yet on that day. refused: the clause itself forbids it.
 */
export interface RuleProblem {
  kind: "blank" | "notGiven" | "outOfRange" | "noVersion" | "refused";
  /** Key of the sentence in text/ ("rule.<kind>" or the rule's own for refused). */
  text: string;
  clause: string;
  /** The input or policy key at fault. */
  name: string;
  fields: Readonly<Record<string, Field>>;
}

export type Outcome<R> = { ok: true; value: R } | { ok: false; problem: RuleProblem };

/** Notes one step of the computation: its sentence (key in text/), its fields and result. */
export type Note = (
  text: string,
  fields: Readonly<Record<string, Field>>,
  value: Field | boolean | null,
) => void;

/** A rule as data: its clause, inputs, the figures it reads, and one pure function. */
export interface Rule<I extends Inputs, K extends ParameterKey, R> {
  /** The clause (R…) or article (L…) applied. */
  clause: string;
  /** Clauses of other documents that say the same. */
  repeats?: readonly string[];
  inputs: I;
  reads: readonly K[];
  evaluate(given: Given<I>, figures: Figures<K>, note: Note): R | Refusal;
}

/** What a rule returns when its clause forbids the case; made by `refuse`. */
export class Refusal {
  constructor(
    readonly text: string,
    readonly name: string,
    readonly fields: Readonly<Record<string, Field>>,
  ) {}
}

/** The rule says no: sentence in text/, the input at fault, and figures for the sentence. */
export function refuse(text: string, name: string, fields: Readonly<Record<string, Field>> = {}): Refusal {
  return new Refusal(text, name, fields);
}

/** Declares a rule; types of inputs and figures follow from the declaration. */
export function rule<const I extends Inputs, const K extends ParameterKey, R>(
  declaration: Rule<I, K, R>,
): Rule<I, K, R> {
  return declaration;
}

/** In what policy, as of which day (null: newest), and with what note-taking a rule is applied. */
export interface Circumstances {
  policy: Policy;
  asOf: Day | null;
  recorder?: Recorder;
  /** Cells that the inputs came from, for the trace. */
  from?: readonly CellPlace[];
}

const SILENT: Note = () => {};

/** Applies a rule: checks the inputs, reads the figures, evaluates, and notes the steps when somebody listens. */
export function apply<I extends Inputs, K extends ParameterKey, R>(
  subject: Rule<I, K, R>,
  given: { [N in keyof Given<I>]: Given<I>[N] | null },
  circumstances: Circumstances,
): Outcome<R> {
  const fault = faultOfInput(subject, given);
  if (fault) return { ok: false, problem: fault };
  const read = readFigures(subject, circumstances);
  if (!read.ok) return read;
  const note = circumstances.recorder ? noteWith(subject.clause, read.value, circumstances) : SILENT;
  const values = Object.fromEntries(read.value.map((figure) => [figure.key, figure.value])) as Figures<K>;
  const value = subject.evaluate(given as Given<I>, values, note);
  if (!(value instanceof Refusal)) return { ok: true, value };
  const { text, name, fields } = value;
  return { ok: false, problem: { kind: "refused", text, clause: subject.clause, name, fields } };
}

function faultOfInput(
  subject: Rule<Inputs, ParameterKey, unknown>,
  given: Record<string, unknown>,
): RuleProblem | null {
  const { clause } = subject;
  for (const name in subject.inputs) {
    const input = subject.inputs[name] as Input;
    const value = given[name];
    if (value === null || value === undefined) {
      if (input.optional) continue;
      return { kind: "blank", text: "rule.blank", clause, name, fields: { name: { term: name } } };
    }
    if (typeof value !== "number") continue;
    if (value < (input.min ?? -Infinity) || value > (input.max ?? Infinity) || Number.isNaN(value)) {
      const fields = { name: { term: name }, value };
      return { kind: "outOfRange", text: "rule.outOfRange", clause, name, fields };
    }
  }
  return null;
}

function readFigures(
  subject: Rule<Inputs, ParameterKey, unknown>,
  { policy, asOf }: Circumstances,
): Outcome<readonly Figure[]> {
  const { clause } = subject;
  try {
    const figures = subject.reads.map((key) => policy.figure(key, asOf));
    const missing = figures.find((figure) => !figure.given);
    if (!missing) return { ok: true, value: figures };
    const fields = { key: missing.key };
    return {
      ok: false,
      problem: { kind: "notGiven", text: "rule.notGiven", clause, name: missing.key, fields },
    };
  } catch (error) {
    if (!(error instanceof BeforeFirstVersion)) throw error;
    const fields: Record<string, Field> = {
      key: error.key,
      day: { day: error.asOf },
      first: { day: error.first },
    };
    return {
      ok: false,
      problem: { kind: "noVersion", text: "rule.noVersion", clause, name: error.key, fields },
    };
  }
}

function noteWith(clause: string, figures: readonly Figure[], { recorder, from = [] }: Circumstances): Note {
  return (text, fields, value) => recorder?.({ text, fields, value, clause, figures, from });
}
