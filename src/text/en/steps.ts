import type { Catalogue } from "../catalogue";

/** Steps of a computation and refusals of rules. */
export const steps: Catalogue = {};
