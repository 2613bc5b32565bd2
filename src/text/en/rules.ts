import type { Catalogue } from "../catalogue";

/** Findings of the department's rules and of the law (R…, L-…). Keys: "<problem>.message", ".found", ".expected". */
export const rules: Catalogue = {};
