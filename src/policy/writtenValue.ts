import { term, type Field } from "../text/field";
import type { Language } from "../text/language";
import { say, write } from "../text/text";
import { wordOf } from "../kinds/choice";
import { toIso, type Day } from "../kinds/day";
import { figured } from "../kinds/limits";
import { toYuan, type Fen } from "../kinds/money";
import { formatMoneyRange, type MoneyRange } from "../kinds/range";
import { formatRatio } from "../kinds/ratio";
import { formatSlot, type Slot } from "../kinds/slot";
import type { Parameter, ParameterKind } from "../figures/parameter";
import { declaredAs } from "./parameters";
import type { Figure } from "../findings/figure";

const SEPARATOR: Readonly<Record<Language, string>> = { zh: "、", en: ", " };

/** A figure's value as it would be typed into the 政策 sheet, so that reading it gives the same value. */
export function writtenValue({ key, value }: Figure): string | number | boolean {
  const declared = declaredAs(key);
  return declared && value !== null ? WRITERS[declared.kind](value) : "关";
}

/**
 * A figure's value as people of that language would type it: words for choices and 是/否, else as `writtenValue`.
 * "" where nobody has given one.
 */
export function typedValue(language: Language, declared: Parameter, value: unknown): string | number {
  const { kind } = declared;
  if (value === null)
    return declared.nullable && declared.values.length > 0 ? say(language, "figure.off") : "";
  if (kind === "flag" || kind === "choice" || kind === "list") return sayValue(language, declared, value);
  return WRITERS[kind](value) as string | number;
}

/** The values that a figure may have, in words: its choices, or its kind with its limits. */
export function sayPossible(language: Language, declared: Parameter): string {
  const { kind, choices, nullable } = declared;
  const words = choices?.map((choice) => sayChoice(language, choice, declared)) ?? [
    limited(language, declared),
  ];
  if (kind === "flag")
    return [true, false].map((flag) => sayValue(language, declared, flag)).join(SEPARATOR[language]);
  return [...words, ...(nullable ? [say(language, "figure.off")] : [])].join(SEPARATOR[language]);
}

function limited(language: Language, { kind, min, max }: Parameter): string {
  const values = write(language, term(`policyValue.${kind}`));
  if (min === undefined || max === undefined || kind === "ratios") return values;
  const [least, most] = [min, max].map((end) => figured(kind, end)) as [Field, Field];
  return say(language, "figure.within", { values, least, most });
}

const WRITERS: Readonly<Record<ParameterKind, (value: unknown) => string | number | boolean>> = {
  money: (value) => toYuan(value as Fen),
  ratio: (value) => value as number,
  number: (value) => value as number,
  flag: (value) => value as boolean,
  choice: (value) => value as string,
  text: (value) => value as string,
  day: (value) => toIso(value as Day),
  list: (value) => (value as string[]).join("、"),
  ratios: (value) => (value as number[]).map(formatRatio).join(","),
  numbers: (value) => (value as number[]).join(","),
  range: (value) => formatMoneyRange(value as MoneyRange),
  shifts: (value) => (value as Slot[]).map(formatSlot).join(","),
};

/** A value as people read it: "500.00 元", "30%", 是, 主管、组员. */
export function sayValue(language: Language, declared: Parameter, value: unknown): string {
  if (value === null) return say(language, "figure.off");
  const unit =
    declared.unit && declared.unit !== "percent" ? ` ${write(language, term(`unit.${declared.unit}`))}` : "";
  return SAYERS[declared.kind]?.(language, value, declared) ?? `${plainly(language, declared, value)}${unit}`;
}

type Sayer = (language: Language, value: unknown, declared: Parameter) => string;

const SAYERS: Partial<Record<ParameterKind, Sayer>> = {
  ratio: (language, value) => write(language, { ratio: value as number }),
  flag: (language, value) => say(language, value ? "figure.yes" : "figure.no"),
  choice: (language, value, declared) => sayChoice(language, value as string, declared),
  list: (language, value, declared) =>
    (value as string[]).map((item) => sayChoice(language, item, declared)).join(SEPARATOR[language]),
};

function plainly(language: Language, { kind }: Parameter, value: unknown): string {
  if (kind === "money") return write(language, { money: value as Fen });
  if (kind === "range") return (value as Fen[]).map((money) => write(language, { money })).join("–");
  return String(WRITERS[kind](value));
}

/** The Chinese word for a choice, where there is one; English readers see the choice itself. */
function sayChoice(language: Language, choice: string, declared: Parameter): string {
  return language === "en" ? choice : wordOf(choice, declared);
}

/** A figure's value as a field of a sentence. */
export function fieldOfValue(figure: Figure): Field {
  const { kind } = declaredAs(figure.key) ?? {};
  if (figure.value !== null && (kind === "money" || kind === "ratio")) {
    return figured(kind, figure.value as number);
  }
  return String(writtenValue(figure));
}

/** A value as a field that tells people of each language what to type: 100%, 是 (yes), 不启用 (off). */
export function fieldToType(key: string, value: unknown): Field {
  const declared = declaredAs(key);
  const typed = (language: Language): string => {
    if (!declared) return String(value);
    return declared.kind === "ratio"
      ? sayValue(language, declared, value)
      : String(typedValue(language, declared, value));
  };
  return { each: { zh: typed("zh"), en: typed("en") } };
}
