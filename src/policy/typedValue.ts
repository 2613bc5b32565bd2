import { term, type Field } from "../text/field";
import { type Fen, readMoney } from "../kinds/money";
import { isBlank, folded, plain } from "../kinds/content";
import { readDay } from "../kinds/readDay";
import { readFlag } from "../kinds/flag";
import { numberInText } from "../kinds/quantity";
import { BETWEEN, slotInText } from "../kinds/slot";
import type { Parameter, ParameterKind } from "./parameter";

/** A value as it stands in a cell of the 政策 sheet. */
export type Typed = string | number | boolean | null;

/** What a cell holds for a parameter: its value, or what is wrong with it. */
export type TypedReading =
  | { ok: true; value: unknown }
  | {
      ok: false;
      kind: "badValue" | "outOfRange";
      fields: Readonly<Record<string, Field>>;
      suggestion?: string;
    };

const SWITCHED_OFF = new Set(["null", "关", "关闭", "off", "none", "不限", "不启用"]);
const COMMA = /\s*,\s*/;
const LIST_SEPARATOR = /\s*[,、;|]\s*/;

/** Reads a cell of the 政策 sheet as its parameter wants it. */
export function readTyped(declared: Parameter, typed: Typed, date1904: boolean): TypedReading {
  if (saysOff(typed) && declared.nullable) return { ok: true, value: null };
  if (typed === null || isBlank(typed)) return bad(declared, "");
  const value = READERS[declared.kind](typed, declared, date1904);
  if (value === null) return bad(declared, typed);
  return beyondLimits(declared, value, typed) ?? { ok: true, value };
}

function saysOff(typed: Typed): boolean {
  return typed === null || isBlank(typed) || (typeof typed === "string" && SWITCHED_OFF.has(folded(typed)));
}

type Reader = (typed: string | number | boolean, declared: Parameter, date1904: boolean) => unknown;

/** A reader for each kind; null: the cell does not hold such a value. */
const READERS: Readonly<Record<ParameterKind, Reader>> = {
  money,
  ratio: (typed) => ratio(typed),
  number,
  flag: (typed) => {
    const reading = readFlag(typed);
    return reading.is === "value" ? reading.value : null;
  },
  choice: (typed, declared) => choice(String(typed), declared),
  text: (typed) => plain(String(typed)),
  day: (typed, _, date1904) => {
    const reading = readDay(typed, { date1904, month: null });
    return reading.is === "value" ? reading.value : null;
  },
  list: (typed, declared) => all(String(typed), (item) => (declared.choices ? choice(item, declared) : item)),
  ratios: (typed) => all(String(typed), ratio),
  numbers: (typed, declared) => all(String(typed), (item) => number(item, declared)),
  range: (typed) => {
    const text = plain(String(typed)).replace(/^\[|\]$/g, "");
    const ends = all(text, money, BETWEEN.test(text) ? BETWEEN : COMMA);
    return ends?.length === 2 && (ends[0] as Fen) <= (ends[1] as Fen) ? ends : null;
  },
  shifts: (typed) => all(String(typed), slotInText),
};

function money(typed: string | number | boolean): Fen | null {
  const reading = readMoney(typed);
  return reading.is === "value" ? reading.value : null;
}

function ratio(typed: string | number | boolean): number | null {
  if (typeof typed === "number") return typed;
  const found = typeof typed === "string" ? numberInText(typed) : null;
  if (!found || !["", "%", "倍"].includes(found.unit)) return null;
  // Dividing keeps 30 % equal to 0.3; multiplying by 0.01 would not.
  return found.unit === "%" ? found.number / 100 : found.number;
}

/** Words for the unit of a number that people write behind it. 5小时 are no 5 minutes. */
const UNIT_WORDS: Readonly<Record<string, readonly string[]>> = {
  days: ["天", "日", "个工作日", "day", "days"],
  hours: ["小时", "个小时", "时", "h", "hour", "hours"],
  minutes: ["分钟", "分", "min", "minute", "minutes"],
  times: ["次", "time", "times"],
  years: ["年", "year", "years"],
  points: ["分", "point", "points"],
  "": ["倍", "位"],
};

function number(typed: string | number | boolean, { unit: own }: Parameter): number | null {
  if (typeof typed === "number") return typed;
  const found = typeof typed === "string" ? numberInText(typed) : null;
  if (!found) return null;
  return found.unit === "" || UNIT_WORDS[own ?? ""]?.includes(found.unit) ? found.number : null;
}

function choice(typed: string, { choices = [], words = {} }: Parameter): string | null {
  const word = folded(typed);
  const named = choices.find((name) => folded(name) === word);
  return named ?? Object.entries(words).find(([known]) => folded(known) === word)?.[1] ?? null;
}

/** Every item of a list as read; null when one cannot be. */
function all<V>(text: string, read: (item: string) => V | null, separator = LIST_SEPARATOR): V[] | null {
  const items = plain(text)
    .split(separator)
    .filter((item) => item !== "")
    .map(read);
  return items.length > 0 && items.every((item) => item !== null) ? items : null;
}

function beyondLimits(declared: Parameter, value: unknown, typed: Typed): TypedReading | null {
  const { kind, min = -Infinity, max = Infinity, whole, items } = declared;
  const values = Array.isArray(value) ? value : [value];
  if (items !== undefined && values.length !== items) return bad(declared, typed);
  const numbers = values.filter((one): one is number => typeof one === "number");
  if (whole && !numbers.every(Number.isInteger)) return bad(declared, typed);
  if (kind === "ratios" && Math.abs(numbers.reduce((a, b) => a + b, 0) - 1) > 1e-9)
    return bad(declared, typed);
  const outside = numbers.find((one) => one < min || one > max);
  if (outside === undefined) return null;
  const fields: Record<string, Field> = { value: limit(kind, outside) };
  if (min !== -Infinity) fields["least"] = limit(kind, min);
  if (max !== Infinity) fields["most"] = limit(kind, max);
  const meantPercent = kind === "ratio" && outside / 100 >= min && outside / 100 <= max;
  return { ok: false, kind: "outOfRange", fields, ...(meantPercent && { suggestion: `${outside}%` }) };
}

function limit(kind: ParameterKind, value: number): Field {
  if (kind === "money" || kind === "range") return { money: value as Fen };
  return kind === "ratio" || kind === "ratios" ? { ratio: value } : value;
}

function bad({ kind, choices, words }: Parameter, typed: Typed): TypedReading {
  const possible = [...(choices ?? []), ...Object.keys(words ?? {})].join("、");
  const expected: Field = possible === "" ? term(`policyValue.${kind}`) : possible;
  return { ok: false, kind: "badValue", fields: { value: String(typed ?? ""), expected } };
}
