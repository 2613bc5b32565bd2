import type { Day } from "../kinds/day";
import type { Fen } from "../kinds/money";
import type { TermOf } from "../text/term";

/** A value in force from a day on, until the next one. */
export interface Dated<V> {
  from: Day;
  value: V;
}

/** Minutes since midnight, end exclusive: 班次 9:00-12:00 is [540, 720]; past 1,440 on the next day. */
export type Shift = readonly [start: number, end: number];

/** What a parameter's value is, and so how a cell of the 政策 sheet is read. */
interface Kinds {
  money: Fen;
  ratio: number;
  number: number;
  flag: boolean;
  choice: string;
  text: string;
  day: Day;
  list: readonly string[];
  ratios: readonly number[];
  numbers: readonly number[];
  range: readonly [least: Fen, most: Fen];
  shifts: readonly Shift[];
}

/** What sort of value a parameter has. */
export type ParameterKind = keyof Kinds;

/**
 * How sure a figure of the law is: V read in the source, V2 read in a second-hand source, C computed, M from memory.
 * All but V are shown with "please confirm" (请确认).
 */
export type Certainty = "V" | "V2" | "C" | "M";

/**
 * One figure of the department's rules or of the law, as dated data.
 * A null value (or none) where it is not nullable: no document gives it; asking yields "not filled in" (D-NOFIGURE).
 */
export interface Parameter<K extends ParameterKind = ParameterKind, V = Kinds[K]> {
  kind: K;
  /** Unit as shown to people: yuan, percent, days, minutes … (a term of text/). */
  unit?: TermOf<"unit">;
  /** Inclusive limits of a number, ratio (1 = 100 %) or money (fen). */
  min?: number;
  max?: number;
  /** How many values a list must have. */
  items?: number;
  /** Only whole numbers. */
  whole?: boolean;
  /** The values that a choice or a list's items may have. */
  choices?: readonly string[];
  /** Words of the 政策 sheet for those values, e.g. 主管 for supervisor. */
  words?: Readonly<Record<string, string>>;
  /** May be switched off with an empty value, "null" or 关 (perfCap). */
  nullable?: boolean;
  values: readonly Dated<V | null>[];
  /** Clauses (R…), readings (A…) or articles (L…) that it comes from. */
  source: readonly string[];
  /** Only for figures of the law. */
  certainty?: Certainty;
  /** The built-in value only stands in: no document gives one (R102). */
  standsIn?: true;
  midMonth?: MidMonth;
}

/**
 * What becomes of a value that changes within a month. prorated: each stretch of the month has its own. byDay: the one of
 * the day of the event. lastDay: the one of the month's last day, by its nature. Absent: that of the last day as well,
 * but the change is an error, since it may only begin with a month.
 */
export type MidMonth = "prorated" | "byDay" | "lastDay";

/** The type of a value by kind, narrowed to the choices. */
type Narrowed<K extends ParameterKind, C extends string> = K extends "choice"
  ? C
  : K extends "list"
    ? readonly C[]
    : Kinds[K];

/** Declares a parameter; the type of its value follows from its kind, narrowed to the choices. */
export function parameter<K extends ParameterKind, const C extends string = string>(
  declaration: Omit<Parameter<K, Narrowed<K, C>>, "choices" | "nullable"> & { choices?: readonly C[] },
): Parameter<K, Narrowed<K, C>> {
  return declaration;
}

/** Declares a parameter that may be switched off: its value may be null. */
export function nullableParameter<K extends ParameterKind>(
  declaration: Omit<Parameter<K>, "nullable">,
): Parameter<K> & { nullable: true } {
  return { ...declaration, nullable: true };
}

/** The type that a declared parameter's value has. */
export type ValueOfParameter<P> =
  P extends Parameter<infer _K, infer V> ? (P extends { nullable: true } ? V | null : V) : never;
