import type { Translation } from "../../catalogue";
import type { policy as chinese } from "../../zh/rules/policy";

/** Findings of Policy. */
export const policy = {
  "policy.unknownKey.message": "There is no parameter “{key}”; the row has no effect",
  "policy.unknownKey.found": "{key}",
  "policy.unknownKey.expected": "Press “Write out the policy” under Settings to see all keys",
  "policy.nearKey.message": "There is no parameter “{key}”; the row has no effect",
  "policy.nearKey.found": "{key}",
  "policy.nearKey.expected": "Did you mean {suggestion}?",
  "policy.badValue.message": "{name} ({key}): “{value}” cannot be read; the row has no effect",
  "policy.badValue.found": "{value}",
  "policy.badValue.expected": "{expected}",
  "policy.outOfRange.message": "{name} ({key}): {value} is out of range; the row has no effect",
  "policy.outOfRange.found": "{value}",
  "policy.outOfRange.expected": "{least} to {most}",
  "policy.belowLeast.message": "{name} ({key}): {value} is too small; the row has no effect",
  "policy.belowLeast.found": "{value}",
  "policy.belowLeast.expected": "{least} or more",
  "policy.aboveMost.message": "{name} ({key}): {value} is too large; the row has no effect",
  "policy.aboveMost.found": "{value}",
  "policy.aboveMost.expected": "{most} or less",
  "policy.sameDate.message":
    "{name} ({key}) has two values from {day}; the one at {first} is used, this row has no effect",
  "policy.sameDate.found": "{day}",
  "policy.sameDate.expected": "Delete one of the rows, or change its date",
  "policy.amidMonth.message":
    "{name} ({key}) changes on {day}, but may change only on the first of a month; this month uses the value of {last}, {value}",
  "policy.amidMonth.found": "{day}",
  "policy.amidMonth.expected": "The first of a month",
  "policy.methodAmidMonth.message":
    "{name} ({key}) changes on {day}, but a month has only one appraisal scheme; this month uses the value of {last}, {value}",
  "policy.methodAmidMonth.found": "{day}",
  "policy.methodAmidMonth.expected": "The first of a month",
  "policy.noSource.message": "No document gives {name} ({key}), and Source is blank, so it cannot be traced",
  "policy.noSource.found": "Source is blank",
  "policy.noSource.expected":
    "The source: a clause of the staff handbook, a notice or the number of an approval",
  "rules.leftOut.message":
    "The department's rules apply from {from}; {count} earlier record(s) of this month are not judged by them",
  "rules.leftOut.found": "{from}",
  "rules.leftOut.expected": "Check ruleEffectiveFrom; records from that day on are judged by the rules",
  "rules.baseNotAgreed.message":
    "The department's rules apply only from {from}, and Roster has no agreed base pay; this month's base pay counts as 0",
  "rules.baseNotAgreed.found": "Base pay is blank",
  "rules.baseNotAgreed.expected":
    "The base pay agreed with the person, or correct the date of the rules (ruleEffectiveFrom)",
  "policy.noDate.message": "{name} ({key}) has no From date; the row has no effect",
  "policy.noDate.found": "From is blank",
  "policy.noDate.expected": "The date from which it applies",
} as const satisfies Translation<typeof chinese>;
