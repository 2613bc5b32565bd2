import type { Catalogue } from "../catalogue";

/** Findings of reading (D-…). Keys: "<problem>.message", ".found", ".expected". */
export const data: Catalogue = {};
