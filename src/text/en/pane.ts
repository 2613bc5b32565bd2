import type { Catalogue } from "../catalogue";

/** The task pane and the ribbon commands. Keys start with "pane.". */
export const pane: Catalogue = {};
