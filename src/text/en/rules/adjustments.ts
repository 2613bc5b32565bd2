import type { Translation } from "../../catalogue";
import type { adjustments as chinese } from "../../zh/rules/adjustments";

/** Findings of Adjustments. */
export const adjustments = {
  "adjustment.fine.message":
    "The adjustment “{item}” of {amount} yuan is a fine. An employer has no power to fine; deducting it breaks the law",
  "adjustment.fine.found": "{amount} yuan",
  "adjustment.fine.expected": "Delete the row, or state a lawful reason",
  "adjustment.notEmployed.message":
    "Not employed in {month}, but the adjustment “{item}” of {amount} yuan is still included in the payroll",
  "adjustment.notEmployed.found": "Not employed in {month}",
  "adjustment.notEmployed.expected": "Keep it if it settles an earlier month; otherwise delete the row",
} as const satisfies Translation<typeof chinese>;
