/** Sentences by key; {name} stands for a field, {name|day|days} for a word that goes with its number. */
export type Catalogue = Readonly<Record<string, string>>;

/** The same sentences in another language. */
export type Translation<C extends Catalogue> = { readonly [K in keyof C]: string };

/** The names of the fields that a sentence has. */
export type FieldNames<S extends string> = S extends `${string}{${infer Inside}}${infer Rest}`
  ? NameIn<Inside> | FieldNames<Rest>
  : never;

type NameIn<Inside extends string> = Inside extends `${infer Name}|${string}` ? Name : Inside;

/** The keys whose sentences do not have the same fields in both languages: never, where all is well. */
export type Differing<A extends Catalogue, B extends Translation<A>> = {
  [K in keyof A]: Same<FieldNames<A[K]>, FieldNames<B[K]>> extends true ? never : K;
}[keyof A];

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
