import type { Catalogue } from "../catalogue";

/** Steps of the payroll that are not a rule's own (sums, adjustments, what was left out and why). */
export const payroll: Catalogue = {};
