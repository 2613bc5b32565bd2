import { formatClock } from "../kinds/clock";
import { formatInstant } from "../kinds/moment";
import { formatSpan } from "../kinds/slot";
import { parts, toIso, type Day } from "../kinds/day";
import { formatYuan } from "../kinds/money";
import { formatMonth } from "../kinds/month";
import { formatRatio } from "../kinds/ratio";
import { fullCellName } from "../kinds/place";
import type { Catalogue } from "./catalogue";
import { cells as en } from "./en/cells";
import type { Field } from "./field";
import type { FieldArguments, Fields, Sentence, SentenceKey } from "./keys";
import type { Language } from "./language";
import { cells as zh } from "./zh/cells";

const CATALOGUES: Record<Language, Catalogue> = { zh, en };

/** Takes in more sentences than those that functions say in cells (text/whole.ts). */
export function addSentences(language: Language, sentences: Catalogue): void {
  CATALOGUES[language] = { ...CATALOGUES[language], ...sentences };
}

/** The sentence of a key, its fields filled in. */
export function say<K extends SentenceKey>(
  language: Language,
  text: K,
  ...[fields]: FieldArguments<K>
): string {
  return saySentence(language, { text, fields: fields ?? {} });
}

/** Whether this programme has that sentence, and the sentence its fields: what another version wrote may differ. */
export function canSay(language: Language, { text, fields }: Sentence): boolean {
  const sentence = CATALOGUES[language][text];
  if (sentence === undefined) return false;
  return [...sentence.matchAll(PLACEHOLDER)].every(([, name = ""]) => fields[name] !== undefined);
}

/** A sentence in words. One that this programme does not have, or without one of its fields, is a defect and throws. */
export function saySentence(language: Language, { text, fields }: Sentence): string {
  const sentence = CATALOGUES[language][text];
  if (sentence === undefined) throw new Error(`No sentence "${text}" in ${language}`);
  const words = sentence.replace(PLACEHOLDER, (_, name: string, one?: string, several?: string) => {
    const field = fields[name];
    if (field === undefined) throw new Error(`The sentence "${text}" lacks its field "${name}"`);
    if (one === undefined) return write(language, field);
    return (field === 1 ? one : several) ?? "";
  });
  return beginsWithTerm(sentence, fields) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function beginsWithTerm(sentence: string, fields: Fields): boolean {
  const [, first = ""] = /^\{(\w+)\}/.exec(sentence) ?? [];
  const field = fields[first];
  return typeof field === "object" && "term" in field;
}

/** {name}, or {name|day|days}: the word that goes with one, and with any other number. */
const PLACEHOLDER = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/** A field as people read it in that language. */
export function write(language: Language, field: Field): string {
  if (typeof field === "string") return field;
  if (typeof field === "number") return String(Number(field.toFixed(6)));
  if ("money" in field) return formatYuan(field.money);
  if ("day" in field) return toIso(field.day);
  if ("dates" in field)
    return field.dates.map((date) => writeDate(language, date)).join(LIST_SEPARATOR[language]);
  if ("list" in field) return field.list.map((item) => write(language, item)).join(LIST_SEPARATOR[language]);
  if ("month" in field) return formatMonth(field.month);
  if ("clock" in field) return formatClock(field.clock);
  if ("spans" in field) return field.spans.map(formatSpan).join(LIST_SEPARATOR[language]);
  if ("stretches" in field) {
    const stretches = field.stretches.map((days) => days.map((date) => writeDate(language, date)).join("–"));
    return stretches.join(LIST_SEPARATOR[language]);
  }
  if ("ratio" in field) return formatRatio(field.ratio);
  if ("each" in field) return field.each[language];
  if ("cell" in field) return fullCellName(field.cell);
  if ("instant" in field) return formatInstant(field.instant);
  return say(language, `term.${field.term}`);
}

const LIST_SEPARATOR: Record<Language, string> = { zh: "、", en: ", " };
const MONTH_NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "3月9日", "9 Mar" */
function writeDate(language: Language, date: Day): string {
  const { month, dayOfMonth } = parts(date);
  return language === "zh" ? `${month}月${dayOfMonth}日` : `${dayOfMonth} ${MONTH_NAMES[month - 1]}`;
}
