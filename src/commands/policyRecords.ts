import { BUILT_IN_FROM, type Dated } from "../figures/dated";
import { sourcesOf, type Parameter } from "../figures/parameter";
import { parameterFields } from "../policy/parameterFields";
import { declaredAs, PARAMETERS } from "../policy/parameters";
import { sayPossible, typedValue } from "../policy/writtenValue";
import { quote } from "../rules/clauses";
import type { Language } from "../text/language";
import { say, write } from "../text/text";
import { writeDay, type Day } from "../kinds/day";
import { YUAN_FORMAT } from "../kinds/money";
import { ratioFormat } from "../kinds/ratio";
import type { CellValue } from "../kinds/content";
import type { NewRecord } from "./append";
import { term } from "../text/field";

/** A row of 政策 that says what holds without it. */
export interface PolicyRecord extends NewRecord {
  key: string;
}

/**
 * The built-in policy as rows of 政策, one for each version: every parameter, and the level of each position. They read
 * back to the same values for every month. A figure that no document gives has its row with a blank value.
 */
export function policyRecords(
  positions: readonly string[],
  language: Language,
  date1904: boolean,
): PolicyRecord[] {
  const keys = [...Object.keys(PARAMETERS), ...positions.map((position) => `positionLevel.${position}`)];
  return keys.flatMap((key) => {
    const declared = declaredAs(key);
    return declared ? recordsOf(key, declared, language, date1904) : [];
  });
}

/** A version of a parameter; without a value where no document gives one. */
type Version = Omit<Dated<unknown>, "source"> & { source: readonly string[] };

function recordsOf(key: string, declared: Parameter, language: Language, date1904: boolean): PolicyRecord[] {
  const isGiven = declared.values.length > 0 && !declared.standsIn;
  const blank = { from: BUILT_IN_FROM, value: null, source: sourcesOf(declared) };
  const versions: readonly Version[] = isGiven ? declared.values : [blank];
  return versions.map(({ from, value, source, certainty = "V" }) => ({
    key,
    ...datedValue(declared, typedValue(language, declared, value), from, date1904),
    source: sayCited(source, language),
    note: noteOf(key, declared, { isGiven, isSure: certainty === "V" }, language),
  }));
}

/**
 * The cells 值 and 生效日期 of a row of 政策: a number reads as what its parameter is, an amount or a percentage, and the
 * day as a day.
 */
export function datedValue(
  declared: Parameter | null,
  value: CellValue,
  from: Day,
  date1904: boolean,
): Pick<NewRecord, "value" | "from"> {
  return {
    value:
      typeof value === "number" && declared ? { value, numberFormat: formatFor(declared, value) } : value,
    from: writeDay(from, date1904),
  };
}

function formatFor({ kind }: Parameter, value: number): string {
  if (kind === "money") return YUAN_FORMAT;
  return kind === "ratio" ? ratioFormat(value) : "General";
}

/** Clauses and articles as they are cited (《…》三(二)A.a), interpretations by their ids (A07). */
function sayCited(source: readonly string[], language: Language): string {
  const cited = source.map((id) => {
    const quoted = quote(id, language);
    return quoted ? `${quoted.doc}${quoted.article}` : id;
  });
  return cited.join(language === "zh" ? "；" : "; ");
}

/** The figure's name with its unit, what may be typed, and what is still to be done about it. */
function noteOf(
  key: string,
  declared: Parameter,
  { isGiven, isSure }: { isGiven: boolean; isSure: boolean },
  language: Language,
): string {
  const { unit } = declared;
  const name = write(language, parameterFields(key).name);
  const fields = {
    name:
      unit && unit !== "percent"
        ? say(language, "policySheet.name", { name, unit: term(`unit.${unit}`) })
        : name,
    possible: sayPossible(language, declared),
  };
  const note = say(language, "policySheet.note", fields);
  if (!isGiven) return say(language, "policySheet.notGiven", { note });
  return isSure ? note : say(language, "policySheet.confirm", { note });
}
