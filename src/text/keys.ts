import type { FieldNames } from "./catalogue";
import type { Field } from "./field";
import type { zh } from "./zh";
import type { cells } from "./zh/cells";
import type { data } from "./zh/data";
import type { rules } from "./zh/rules";

/** The Chinese sentences: keys and fields of all languages follow from them. */
type Chinese = typeof zh;

/** The key of a sentence. */
export type SentenceKey = keyof Chinese;

/** The key of a sentence that functions can say in cells. */
export type CellKey = keyof typeof cells;

/** A problem, by the key of its three sentences: "<problem>.message", ".found" and ".expected". */
export type Problem = keyof (typeof data & typeof rules) extends infer K
  ? K extends `${infer Name}.message`
    ? Name
    : never
  : never;

/** Fields of any sentence. */
export type Fields = Readonly<Record<string, Field>>;

/** The fields of a key; of several keys: those of each. */
export type FieldsOf<K extends SentenceKey> = { readonly [N in FieldNamesByKey[K]]: Field };

type FieldNamesByKey = { [K in SentenceKey]: FieldNames<Chinese[K]> };

/** The fields of the three sentences of a problem. */
export type FieldsOfProblem<P extends Problem> = { readonly [N in FieldNamesByProblem[P]]: Field };

/** The names of those fields, by problem. */
export type FieldNamesByProblem = {
  [P in Problem]: NamesAt<`${P}.message`> | NamesAt<`${P}.found`> | NamesAt<`${P}.expected`>;
};
type NamesAt<K extends string> = K extends SentenceKey ? FieldNamesByKey[K] : never;

/** What follows a key: its fields, or nothing where it has none. */
export type FieldArguments<K extends SentenceKey> = [FieldNamesByKey[K]] extends [never]
  ? []
  : [fields: FieldsOf<K>];

/** A sentence that is yet to be said: its key with its fields. */
export interface Sentence {
  readonly text: SentenceKey;
  readonly fields: Fields;
}

/** A sentence of a key and the fields that it has. */
export function sentence<K extends SentenceKey>(text: K, ...[fields]: FieldArguments<K>): Sentence {
  return { text, fields: fields ?? {} };
}

/** Whether it is the sentence of that key, so that it has the fields of that key. */
export function isSentence<K extends SentenceKey>(
  said: Sentence,
  text: K,
): said is Sentence & { readonly text: K; readonly fields: FieldsOf<K> } {
  return said.text === text;
}
