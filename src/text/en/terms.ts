import type { Catalogue } from "../catalogue";

/** Words: columns, lines, day kinds, units. Keys start with "term.". */
export const terms: Catalogue = {};
