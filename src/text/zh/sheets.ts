import type { Catalogue } from "../catalogue";

/** What stands in the sheets that Xinze writes. */
export const sheets: Catalogue = {};
