import { term, type Field } from "../text/field";
import { readChoice } from "../kinds/choice";
import { folded, isBlank, type CellValue } from "../kinds/content";
import { readFlag } from "../kinds/flag";
import { figured, isWithin } from "../kinds/limits";
import { readList } from "../kinds/list";
import { readMoney } from "../kinds/readMoney";
import { readQuantity } from "../kinds/quantity";
import { readMoneyRange } from "../kinds/range";
import { readRatio } from "../kinds/ratio";
import { readDay } from "../kinds/readDay";
import type { CellContext, CellReading } from "../kinds/reading";
import { readSlot } from "../kinds/slot";
import { readWord } from "../kinds/text";
import type { Parameter, ParameterKind } from "../figures/parameter";

/** A value as it stands in a cell of the 政策 sheet. */
export type Typed = CellValue | null;

/** What a cell holds for a parameter: its value, or what is wrong with it. */
export type TypedReading =
  | { ok: true; value: unknown }
  | {
      ok: false;
      kind: "badValue" | "outOfRange";
      fields: Readonly<Record<string, Field>>;
      suggestion?: string;
    };

/** The kinds that hold several values, and the kind of each. */
const KIND_OF_ITEMS: Partial<Record<ParameterKind, ParameterKind>> = {
  range: "money",
  ratios: "ratio",
  numbers: "number",
};

const SWITCHED_OFF = new Set(["null", "关", "关闭", "off", "none", "不限", "不启用"]);

/** Reads a cell of the 政策 sheet as its parameter wants it. */
export function readTyped(declared: Parameter, typed: Typed, date1904: boolean): TypedReading {
  if (saysOff(typed) && declared.nullable) return { ok: true, value: null };
  if (typed === null || isBlank(typed)) return bad(declared, "");
  const reading = READERS[declared.kind](typed, declared, { date1904, month: null });
  if (reading.is !== "value") return bad(declared, typed);
  const { value } = reading;
  return beyondLimits(declared, value, typed) ?? { ok: true, value };
}

function saysOff(typed: Typed): boolean {
  return typed === null || isBlank(typed) || (typeof typed === "string" && SWITCHED_OFF.has(folded(typed)));
}

type Reader = (typed: CellValue, declared: Parameter, context: CellContext) => CellReading<unknown>;

/** How a cell is read as a parameter of each kind. */
const READERS: Readonly<Record<ParameterKind, Reader>> = {
  money: readMoney,
  ratio,
  number: (typed, { unit = "" }) => readQuantity(typed, unit),
  flag: readFlag,
  choice: readChoice,
  text: readWord,
  day: (typed, _, context) => readDay(typed, context),
  list: (typed, declared) =>
    readList(typed, declared.choices ? (item) => readChoice(item, declared) : readWord),
  ratios: (typed) => readList(typed, ratio),
  numbers: (typed, { unit = "" }) => readList(typed, (item) => readQuantity(item, unit)),
  range: readMoneyRange,
  shifts: (typed) => readList(typed, readSlot),
};

function ratio(typed: CellValue): CellReading<number> {
  return readRatio(typed, "multiple");
}

function beyondLimits(declared: Parameter, value: unknown, typed: Typed): TypedReading | null {
  const { kind, min, max, whole, items } = declared;
  const values = Array.isArray(value) ? value : [value];
  if (items !== undefined && values.length !== items) return bad(declared, typed);
  const numbers = values.filter((one): one is number => typeof one === "number");
  if (whole && !numbers.every(Number.isInteger)) return bad(declared, typed);
  if (kind === "ratios" && Math.abs(numbers.reduce((a, b) => a + b, 0) - 1) > 1e-9)
    return bad(declared, typed);
  const outside = numbers.find((one) => !isWithin(one, declared));
  if (outside === undefined) return null;
  const fields: Record<string, Field> = { value: limit(kind, outside) };
  if (min !== undefined) fields["least"] = limit(kind, min);
  if (max !== undefined) fields["most"] = limit(kind, max);
  const meantPercent = kind === "ratio" && isWithin(outside / 100, declared);
  return { ok: false, kind: "outOfRange", fields, ...(meantPercent && { suggestion: `${outside}%` }) };
}

function limit(kind: ParameterKind, value: number): Field {
  return figured(KIND_OF_ITEMS[kind] ?? kind, value);
}

function bad({ kind, choices, words }: Parameter, typed: Typed): TypedReading {
  const possible = [...(choices ?? []), ...Object.keys(words ?? {})].join("、");
  const expected: Field = possible === "" ? term(`policyValue.${kind}`) : possible;
  return { ok: false, kind: "badValue", fields: { value: String(typed ?? ""), expected } };
}
