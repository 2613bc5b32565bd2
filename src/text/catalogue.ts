/** Sentences by key; {name} stands for a field. The keys of zh and en are the same, held by a test. */
export type Catalogue = Readonly<Record<string, string>>;
