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
  "policy.noDate.message": "{name} ({key}) has no date from which it holds; the row has no effect",
  "policy.noDate.found": "From is blank",
  "policy.noDate.expected": "the date from which it holds",
};
