import type { Day } from "../units/day";
import type { Fen } from "../units/money";

/** A value in force from a day on, until the next one. */
export interface Dated<V> {
  from: Day;
  value: V;
}

/** Minutes since midnight, end exclusive: 班次 9:00-12:00 is [540, 720]. */
export type Shift = readonly [start: number, end: number];

/** What a parameter's value is, and so how a cell of the 政策 sheet is read. */
interface Kinds {
  money: Fen;
  ratio: number;
  number: number;
  flag: boolean;
  choice: string;
  text: string;
  list: readonly string[];
  range: readonly [least: Fen, most: Fen];
  shifts: readonly Shift[];
}

export type ParameterKind = keyof Kinds;

/**
 * One figure of the department's rules or of the law, as dated data.
 * `values` empty: no document gives it; asking for it yields "not filled in" (D-NOFIGURE), never 0.
 */
export interface Parameter<K extends ParameterKind = ParameterKind, V = Kinds[K]> {
  kind: K;
  /** Unit as shown to people: 元, %, 天, 分钟 … (key in text/). */
  unit?: string;
  /** Inclusive limits of a number, ratio (1 = 100 %) or money (fen). */
  min?: number;
  max?: number;
  choices?: readonly string[];
  /** May be switched off with an empty or "null" value (perfCap). */
  nullable?: boolean;
  values: readonly Dated<V | null>[];
  /** Clauses (R…), readings (A…) or articles (L…) that it comes from. */
  source: readonly string[];
}

/** Declares a parameter; the type of its value follows from its kind, narrowed to the choices. */
export function parameter<K extends ParameterKind, const C extends string = string>(
  declaration: Omit<Parameter<K, K extends "choice" ? C : Kinds[K]>, "choices"> & { choices?: readonly C[] },
): Parameter<K, K extends "choice" ? C : Kinds[K]> {
  return declaration;
}
