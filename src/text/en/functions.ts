import type { Catalogue } from "../catalogue";

/** Custom functions: descriptions, parameters, help and error texts. Keys start with "fn.". */
export const functions: Catalogue = {};
