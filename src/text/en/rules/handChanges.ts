import type { Translation } from "../../catalogue";
import type { handChanges as chinese } from "../../zh/rules/handChanges";

/** Findings of The payroll sheet. */
export const handChanges = {
  "handChanged.amount.message":
    "{line} in the payroll sheet was changed by hand to {is} yuan (generated {was} yuan, now {computed} yuan); generating again restores the computed amount",
  "handChanged.amount.found": "{is} yuan",
  "handChanged.amount.expected": "{computed} yuan; to keep the change, enter it in Adjustments",
  "handChanged.row.message":
    "The payroll sheet has a row for this person with gross pay of {is} yuan, but there is no pay for them this month; generating again removes it",
  "handChanged.row.found": "Gross {is} yuan",
  "handChanged.row.expected": "Add the person to Roster and the other sheets",
} as const satisfies Translation<typeof chinese>;
