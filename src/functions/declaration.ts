import type { Circumstances, Outcome } from "../engine/rule";
import type { Day } from "../kinds/day";
import type { Fen } from "../kinds/money";
import type { SentenceKey, TermOf } from "../text/keys";
import type { ArgumentKind, ValueOfArgument } from "./argument";
import type { Example, ExampleArgument } from "./example";
import type { WorkbookContext } from "./workbookContext";

/** A parameter of a function: each takes a cell or a range. Its words are term.input.<name> and fn.<id>.<name>. */
export interface FunctionParameter<K extends ArgumentKind = ArgumentKind> {
  kind: K;
  optional?: boolean;
  /**
   * Takes its range as one list, row by row, null where a cell is blank, and so does not spill: whatever the size of
   * such ranges, they give one value, and where other arguments spill, each element gets the same list. All such
   * ranges of a function have one shape, value for value.
   */
  whole?: boolean;
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

type ValueOfParameter<P extends FunctionParameter> = P extends { kind: infer K extends ArgumentKind }
  ? P extends { whole: true }
    ? readonly (ValueOfArgument<K> | null)[]
    : P extends { optional: true }
      ? ValueOfArgument<K> | null
      : ValueOfArgument<K>
  : never;

type Values<P extends FunctionParameters> = { [N in keyof P]: ValueOfParameter<P[N]> };

/** A parameter as it is offered: of any kind at all, and perhaps repeated, for EXPLAIN. */
export interface OfferedParameter {
  kind: ArgumentKind | "any";
  optional?: boolean;
  whole?: boolean;
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

/** The optional last parameter of functions whose figures have versions: a date; default the newest. */
export const AS_OF = { kind: "day", optional: true, isAsOf: true } as const;

/** A value without any rule's problem. */
export function given<R>(value: R): Outcome<R> {
  return { ok: true, value };
}
