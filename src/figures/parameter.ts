import type { Day } from "../kinds/day";
import type { Fen } from "../kinds/money";
import type { TermOf } from "../text/term";
import type { Dated, Sources, Versions } from "./dated";

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

/** One figure of the department's rules or of the law, as dated data. */
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
  /** Null where it is not nullable: changed on that day, and the new value is not known. */
  values: readonly Dated<V | null>[];
  /** Clauses (R…), interpretations (A…) or articles (L…) that need the figure, where `values` gives none. */
  askedBy?: Sources;
  /** The built-in value only stands in: no document gives one (R102). */
  standsIn?: true;
  midMonth?: MidMonth;
}

/** A parameter that has a value on every day from its first version on. */
interface GivenParameter<K extends ParameterKind, V> extends Parameter<K, V> {
  values: Versions<V>;
}

/** A parameter that may be switched off: its value may be null. */
interface NullableParameter<K extends ParameterKind> extends Parameter<K> {
  nullable: true;
  values: Versions<Kinds[K] | null>;
}

/** A parameter that no document gives: asking yields "not filled in" (D-NOFIGURE) until 政策 has it. */
interface OpenParameter<K extends ParameterKind, V> extends Parameter<K, V> {
  askedBy: Sources;
}

/**
 * What becomes of a value that changes within a month. prorated: each stretch of the month has its own. byDay: the one of
 * the day of the event. lastDay: the one of the month's last day, by its nature. Absent: that of the last day as well,
 * but the change is an error, since it may only begin with a month.
 */
type MidMonth = "prorated" | "byDay" | "lastDay";

/** The type of a value by kind, narrowed to the choices. */
type Narrowed<K extends ParameterKind, C extends string> = K extends "choice"
  ? C
  : K extends "list"
    ? readonly C[]
    : Kinds[K];

/** Declares a parameter; the type of its value follows from its kind, narrowed to the choices. */
export function parameter<K extends ParameterKind, const C extends string = string>(
  declaration: Omit<GivenParameter<K, Narrowed<K, C>>, "choices" | "nullable"> & { choices?: readonly C[] },
): GivenParameter<K, Narrowed<K, C>> {
  return declaration;
}

/** Declares a parameter that may be switched off. */
export function nullableParameter<K extends ParameterKind>(
  declaration: Omit<NullableParameter<K>, "nullable">,
): NullableParameter<K> {
  return { ...declaration, nullable: true };
}

/** Declares a parameter for which no document gives a value, or not for every day. */
export function openParameter<K extends ParameterKind, const C extends string = string>({
  values = [],
  ...declaration
}: Omit<OpenParameter<K, Narrowed<K, C>>, "choices" | "nullable" | "values"> & {
  choices?: readonly C[];
  values?: readonly Dated<Narrowed<K, C> | null>[];
}): OpenParameter<K, Narrowed<K, C>> {
  return { ...declaration, values };
}

/** The same figure for one member of a family: nobody's until 政策 has it, and so the general one holds. */
export function ofMember<K extends ParameterKind, V>(general: GivenParameter<K, V>): OpenParameter<K, V> {
  return { ...general, values: [], askedBy: general.values[0].source };
}

/** The type that a declared parameter's value has once it is given; null: switched off. */
export type ValueOfParameter<P> =
  P extends Parameter<infer _K, infer V> ? (P extends { nullable: true } ? V | null : V) : never;

/** The type of its value on a day: null also where nobody gives one. */
export type InForceOf<P> = P extends { askedBy: Sources } ? ValueOfParameter<P> | null : ValueOfParameter<P>;

/** All clauses, interpretations and articles that any version of a parameter comes from, or that need it. */
export function sourcesOf({ values, askedBy }: Parameter): readonly string[] {
  return [...new Set([...values.flatMap(({ source }) => [...source]), ...(askedBy ?? [])])];
}
