import type { Translation } from "../../catalogue";
import type { roster as chinese } from "../../zh/rules/roster";

/** Findings of Roster. */
export const roster = {
  "base.missing.message":
    "Position {position} is at level {level}, for which no document gives base pay; it counts as 0",
  "base.missing.found": "Base pay is blank",
  "base.missing.expected":
    "This person's base pay, or baseManager in Policy; remove anybody who only acts as manager and is not paid here from Roster",
  "base.differs.message":
    "Base pay of {agreed} yuan differs from the {policy} yuan of level {level}; Roster is followed",
  "base.differs.found": "{agreed} yuan",
  "base.differs.expected": "{policy} yuan; if agreed otherwise, leave it as it is",
  "base.probation.message": "Base pay of {agreed} yuan on probation is below {ratio} of {full} yuan",
  "base.probation.found": "{agreed} yuan",
  "base.probation.expected": "{least} yuan at least",
  "allowance.notDue.message": "Level {level} has no allowance; the {amount} yuan entered is not paid",
  "allowance.notDue.found": "{amount} yuan",
  "allowance.notDue.expected": "Clear the allowance; if agreed otherwise, enter it in Adjustments",
  "contract.missing.message": "Hired on {hired}, more than a month ago, without a contract date",
  "contract.missing.found": "Contract date is blank",
  "contract.missing.expected": "A written contract by {deadline}; if already signed, fill in the date",
  "contract.late.message":
    "Hired on {hired}, contract signed on {signed}, more than a month later: double wages may be due",
  "contract.late.found": "{signed}",
  "contract.late.expected": "{deadline} at the latest",
  "leaver.payAtOnce.message":
    "Left on {left}: wages must be paid in full when employment ends, not on payday",
  "leaver.payAtOnce.found": "Left on {left}",
  "leaver.payAtOnce.expected": "Pay on leaving; if already paid, note it under Remark",
  "employment.beforeHire.message": "{date} is before the hire date {hired} and does not count",
  "employment.beforeHire.found": "{date}",
  "employment.beforeHire.expected": "{hired} or later; if the hire date is wrong, correct it in Roster",
  "employment.afterLeaving.message": "{date} is after the leave date {left} and does not count",
  "employment.afterLeaving.found": "{date}",
  "employment.afterLeaving.expected": "{left} or earlier; if the leave date is wrong, correct it in Roster",
} as const satisfies Translation<typeof chinese>;
