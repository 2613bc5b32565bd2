import { day } from "../kinds/day";
import type { Dated } from "./parameter";

/** Built-in defaults of the documents hold from here on: the documents bear no date of their own. */
export const BUILT_IN_FROM = day("2000-01-01");

/** One value, in force at any time. */
export function always<const V>(value: V): readonly Dated<V>[] {
  return [{ from: BUILT_IN_FROM, value }];
}
