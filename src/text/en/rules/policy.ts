import type { Catalogue } from "../../catalogue";

/** Findings of Policy. */
export const policy: Catalogue = {
  "policy.unknownKey.message": "There is no parameter “{key}”; the row has no effect",
  "policy.unknownKey.found": "{key}",
  "policy.unknownKey.expected": "a key as in the template's Policy sheet",
  "policy.nearKey.message": "There is no parameter “{key}”; the row has no effect",
  "policy.nearKey.found": "{key}",
  "policy.nearKey.expected": "{suggestion}?",
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
    "{name} ({key}) has two values from {day}; the one at {first} holds, this row has no effect",
  "policy.sameDate.found": "{day}",
  "policy.sameDate.expected": "delete one of the rows, or mend its date",
  "policy.amidMonth.message":
    "{name} ({key}) changes on {day}, within the month; it may change only with a month, and this month uses the value of {last}, {value}",
  "policy.amidMonth.found": "{day}",
  "policy.amidMonth.expected": "the first of a month",
  "policy.methodAmidMonth.message":
    "{name} ({key}) changes on {day}, within the month; a month has one method of appraisal, and this month uses the value of {last}, {value}",
  "policy.methodAmidMonth.found": "{day}",
  "policy.methodAmidMonth.expected": "the first of a month",
  "policy.noSource.message":
    "No document gives {name} ({key}), and Source is blank: nobody can tell where it is from",
  "policy.noSource.found": "Source is blank",
  "policy.noSource.expected": "where it is from: a clause of the staff handbook, a notice, an approval",
  "rules.leftOut.message":
    "The department's rules hold from {from}; {count} records of this month are from before and are not judged by them",
  "rules.leftOut.found": "{from}",
  "rules.leftOut.expected": "check the date; records of that day are judged by the rules",
  "rules.baseNotAgreed.message":
    "The department's rules hold only from {from}, and the roster has no agreed base pay: this month's base pay is 0",
  "rules.baseNotAgreed.found": "Base pay is blank",
  "rules.baseNotAgreed.expected":
    "the base pay agreed with the person, or another date of the rules (ruleEffectiveFrom)",
  "policy.noDate.message": "{name} ({key}) has no date from which it holds; the row has no effect",
  "policy.noDate.found": "From is blank",
  "policy.noDate.expected": "the date from which it holds",
};
