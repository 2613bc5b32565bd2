import type { Circumstances, Input, Inputs, OneValueOf, Outcome } from "../engine/rule";
import type { Day } from "../kinds/day";
import type { Fen } from "../kinds/money";
import type { SentenceKey } from "../text/keys";
import type { TermOf } from "../text/term";
import type { ArgumentKind } from "./argument";
import type { Example, ExampleArgument } from "./example";
import type { WorkbookContext } from "./workbookContext";

/**
 * A parameter of a function: an input of the rule that it goes to, mostly. Each takes a cell or a range; a list takes
 * its range whole, row by row, null where a cell is blank, and so does not spill: whatever the size of such ranges,
 * they give one value, and where other arguments spill, each element gets the same list. All such ranges of a function
 * have one shape, value for value. Its words are term.input.<name> and fn.<id>.<name>.
 */
export interface FunctionParameter<K extends ArgumentKind = ArgumentKind> extends Input<K> {
  /** The version of the policy asked for: the circumstances' asOf, not a value of the rule. */
  isAsOf?: boolean;
}

export type FunctionParameters = Readonly<Record<string, FunctionParameter>>;

/** What a function gives, and so how a cell shows it. */
interface ResultKinds {
  money: Fen;
  number: number;
  flag: boolean;
  day: Day;
  text: string;
  /** A value of the policy, of whatever type. */
  cell: string | number | boolean;
}

export type ResultKind = keyof ResultKinds;

type ValueOfParameter<P> = P extends { list: true }
  ? readonly (OneValueOf<P> | null)[]
  : P extends { optional: true }
    ? OneValueOf<P> | null
    : OneValueOf<P>;

type Values<P extends FunctionParameters> = { [N in keyof P]: ValueOfParameter<P[N]> };

/** A parameter as it is offered: of any kind at all, and perhaps repeated, for EXPLAIN. */
export interface OfferedParameter {
  kind: ArgumentKind | "any";
  optional?: boolean;
  list?: boolean;
  repeating?: boolean;
}

/** The name of a function that text/ describes. */
export type FunctionId = SentenceKey extends infer K
  ? K extends `fn.${infer Id}.description`
    ? Id
    : never
  : never;

/** A custom function as its users see it. Its words are fn.<id>.description and fn.<id>.<parameter>. */
export interface FunctionSignature {
  /** ASCII, the same in every language, never renamed. */
  id: FunctionId;
  /** Clauses and articles that it applies. */
  clauses: readonly string[];
  /** In order. */
  parameters: Readonly<Record<string, OfferedParameter>>;
  result: ResultKind;
  /** What a number counts: a term.unit. */
  unit?: TermOf<"unit">;
  example: Example;
  /** Arguments with which it shows an error. */
  errors: readonly (readonly ExampleArgument[])[];
}

/** A custom function as data: its signature and its call into the rules. */
export interface FunctionDeclaration<
  P extends FunctionParameters = FunctionParameters,
  R extends ResultKind = ResultKind,
> extends FunctionSignature {
  parameters: P;
  result: R;
  evaluate(
    this: void,
    values: Values<P>,
    circumstances: Circumstances,
    workbook: WorkbookContext,
  ): Outcome<ResultKinds[R]>;
}

/** Declares a function; the types of its values follow from the declaration. */
export function define<const P extends FunctionParameters, const R extends ResultKind>(
  declaration: FunctionDeclaration<P, R>,
): FunctionDeclaration {
  return declaration;
}

/** Inputs of a rule as parameters, in that order. */
export function inputsOf<I extends Inputs, N extends keyof I & string>(
  { inputs }: { inputs: I },
  ...names: readonly N[]
): Pick<I, N> {
  return Object.fromEntries(names.map((name) => [name, inputs[name]])) as Pick<I, N>;
}

/** The input, which the function needs where the rule can do without. */
export function needed<I extends Input>(input: I): Omit<I, "optional"> & { optional: false } {
  return { ...input, optional: false };
}

/** The input, which the function can do without where the rule needs it. */
export function optional<I extends Input>(input: I): Omit<I, "optional"> & { optional: true } {
  return { ...input, optional: true };
}

/** The optional last parameter of functions whose figures have versions: a date; default the newest. */
export const AS_OF = { kind: "day", optional: true, isAsOf: true } as const;

/** A value without any rule's problem. */
export function given<R>(value: R): Outcome<R> {
  return { ok: true, value };
}
