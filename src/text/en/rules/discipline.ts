import type { Catalogue } from "../../catalogue";

/** Findings of Discipline. */
export const discipline: Catalogue = {
  "fine.noAmount.message": "A fine without an amount",
  "fine.noAmount.found": "Amount is blank",
  "fine.noAmount.expected": "{least} to {most} yuan",
  "fine.outOfRange.message": "The fine of {amount} yuan is not within {least} to {most} yuan",
  "fine.outOfRange.found": "{amount} yuan",
  "fine.outOfRange.expected": "{least} to {most} yuan",
  "fine.notDeducted.message":
    "A fine of {amount} for “{facts}”. An employer has no power to fine; it is not deducted",
  "fine.notDeducted.found": "fine {amount}",
  "fine.notDeducted.expected": "a reprimand or warning instead, or a matter of performance",
  "fine.deducted.message":
    "A fine of {amount} for “{facts}” is deducted by policy. An employer has no power to fine; deducting it breaks the law",
  "fine.deducted.found": "fine {amount}",
  "fine.deducted.expected":
    "set fineMode in Policy back to warnOnly; a reprimand or warning instead, or a matter of performance",
  "fine.overCap.message": "Fines of {taken} yuan are more than {ratio} of the month's wage ({cap} yuan)",
  "fine.overCap.found": "{taken} yuan",
  "fine.overCap.expected": "{cap} yuan a month at most",
};
