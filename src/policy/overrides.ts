import type { Field } from "../text/field";
import type { Day } from "../kinds/day";
import { cellOf, type CellPlace, type RowPlace } from "../kinds/place";
import { isBlank } from "../kinds/content";
import { nearestKey } from "./nearestKey";
import type { Parameter } from "../figures/parameter";
import { parameterFields } from "./parameterFields";
import { canonicalKey, declaredAs } from "./parameters";
import type { Override } from "./policy";
import { readTyped, type Typed } from "./typedValue";

type Column = "key" | "value" | "from" | "source" | "note";

/** A row of the 政策 sheet as typed. What is in `unreadable` has had its finding already. */
export interface PolicyRow {
  key: string;
  value: Typed;
  from: Day | null;
  source: string | null;
  place: RowPlace<Column>;
  unreadable: ReadonlySet<Column>;
}

/** What is wrong with a row of the 政策 sheet (D-POLICY), and the cell to mend. The row then has no effect. */
export interface PolicyProblem {
  kind: "unknownKey" | "badValue" | "outOfRange" | "sameDate" | "noDate";
  key: string;
  place: CellPlace;
  fields: Readonly<Record<string, Field>>;
  /** What was probably meant: a key, or a value. */
  suggestion?: string;
}

/** The rows of the 政策 sheet as values of their parameters, and the problems of those that are none. */
export function readOverrides(
  rows: readonly PolicyRow[],
  date1904: boolean,
): { overrides: Override[]; problems: PolicyProblem[] } {
  const overrides: Override[] = [];
  const problems: PolicyProblem[] = [];
  const taken = new Map<string, Override>();
  for (const row of rows) {
    const read = readRow(row, date1904);
    if (read === null) continue;
    if ("kind" in read) {
      problems.push(read);
      continue;
    }
    const version = `${read.key}@${read.from}`;
    const first = taken.get(version);
    if (first) {
      problems.push(sameDate(row, read, first));
    } else {
      taken.set(version, read);
      overrides.push(read);
    }
  }
  return { overrides, problems };
}

/** Null: the row says nothing (its value is not filled in), or has had its finding already. */
function readRow(row: PolicyRow, date1904: boolean): Override | PolicyProblem | null {
  const { place, unreadable } = row;
  const key = canonicalKey(row.key);
  const declared = declaredAs(key);
  if (!declared) {
    const suggestion = nearestKey(key);
    return {
      kind: "unknownKey",
      key,
      place: cellOf(place, "key"),
      fields: { key },
      ...(suggestion && { suggestion }),
    };
  }
  if (unreadable.has("value") || unreadable.has("from") || isNotFilledIn(row.value, declared)) return null;
  const named = parameterFields(key);
  const read = readTyped(declared, row.value, date1904);
  if (!read.ok) {
    const { kind, fields, suggestion } = read;
    const problem = { kind, key, place: cellOf(place, "value"), fields: { ...named, ...fields } };
    return { ...problem, ...(suggestion && { suggestion }) };
  }
  if (row.from === null) return { kind: "noDate", key, place: cellOf(place, "from"), fields: named };
  return {
    key,
    value: read.value,
    from: row.from,
    source: row.source ?? "",
    place: cellOf(place, "value"),
  };
}

/** Blank, as `writePolicy` leaves what nobody has given; a built-in figure that may be switched off, blank does so. */
function isNotFilledIn(value: Typed, { nullable, values }: Parameter): boolean {
  return (!nullable || values.length === 0) && (value === null || isBlank(value));
}

/** Two values of one date: nobody can say which holds, so the first stays and the second is named. */
function sameDate(row: PolicyRow, second: Override, first: Override): PolicyProblem {
  const { key } = second;
  const fields = {
    ...parameterFields(key),
    day: { day: second.from },
    first: { cell: first.place },
  };
  return { kind: "sameDate", key, place: cellOf(row.place, "from"), fields };
}
