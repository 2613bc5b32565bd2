import { day, type Day } from "../kinds/day";

/**
 * How sure a figure of the law is: V read in the source, V2 read in a second-hand source, C computed, M from memory.
 * All but V are shown with "please confirm" (请确认).
 */
export type Certainty = "V" | "V2" | "C" | "M";

/** A value in force from a day on, until the next one. */
export interface Dated<V> {
  from: Day;
  value: V;
  /** Clauses (R…), interpretations (A…) or articles (L…) that give this value. */
  source: Sources;
  /** Absent: read in the source. */
  certainty?: Certainty;
}

/** The ids of what a value rests on: there is no figure without a source. */
export type Sources = readonly [string, ...string[]];

/** The versions of a figure that has a value from the first of them on, in order of date. */
export type Versions<V> = readonly [Dated<V>, ...Dated<V>[]];

/** Built-in defaults of the documents hold from here on: the documents bear no date of their own. */
export const BUILT_IN_FROM = day("2000-01-01");

/** One value, in force at any time. */
export function always<const V>(value: V, ...source: Sources): Versions<V> {
  return [{ from: BUILT_IN_FROM, value, source }];
}
