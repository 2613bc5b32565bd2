import type { Fix } from "../../findings/finding";
import type { Field } from "../../text/field";
import type { Month } from "../../kinds/month";
import type { ProblemKey } from "../problems";

/** Something to say about a cell: the problem, the figures of its sentence, and what would mend it. */
export interface Remark {
  problem: ProblemKey;
  fields?: Readonly<Record<string, Field>>;
  fix?: Fix;
  /** Remarks of the same problem and this key are one finding a sheet, at the first cell, with their count. */
  once?: string;
}

/** What a cell holds: a value (perhaps with a remark), nothing, or something that cannot be taken. */
export type Reading<V> =
  { is: "value"; value: V; remark?: Remark } | { is: "blank" } | { is: "problem"; remark: Remark };

/** What a reading of a cell needs to know of its workbook. */
export interface Setting {
  date1904: boolean;
  /** The month that is read; completes dates without a year. Null: none. */
  month: Month | null;
}

export const BLANK: Reading<never> = { is: "blank" };

/** A value, with a remark where one is due. */
export function value<V>(found: V, remark?: Remark): Reading<V> {
  return remark ? { is: "value", value: found, remark } : { is: "value", value: found };
}

/** A cell that cannot be taken. */
export function problem(
  key: ProblemKey,
  fields?: Readonly<Record<string, Field>>,
  fix?: Fix,
): Reading<never> {
  return { is: "problem", remark: { problem: key, fields, fix } };
}
