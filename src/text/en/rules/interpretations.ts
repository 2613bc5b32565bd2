import type { Translation } from "../../catalogue";
import type { interpretations as chinese } from "../../zh/rules/interpretations";

/** Findings of interpretations that nobody has decided. */
export const interpretations = {
  "interpretation.more.message":
    "{clause} “{words}” is read for now as “{asRead}”. Read as “{other}”, the month's gross would be {difference} yuan more, {total} yuan (people affected: {people}, e.g. {example})",
  "interpretation.more.found": "Policy has no row {key} ({name})",
  "interpretation.more.expected":
    "A row {key} in Policy: “{kept}” to agree to this interpretation, “{changed}” to use the other",
  "interpretation.less.message":
    "{clause} “{words}” is read for now as “{asRead}”. Read as “{other}”, the month's gross would be {difference} yuan less, {total} yuan (people affected: {people}, e.g. {example})",
  "interpretation.less.found": "Policy has no row {key} ({name})",
  "interpretation.less.expected":
    "A row {key} in Policy: “{kept}” to agree to this interpretation, “{changed}” to use the other",
  "interpretation.even.message":
    "{clause} “{words}” is read for now as “{asRead}”. Read as “{other}”, the month's gross would still be {total} yuan, but differently shared (people affected: {people}, e.g. {example})",
  "interpretation.even.found": "Policy has no row {key} ({name})",
  "interpretation.even.expected":
    "A row {key} in Policy: “{kept}” to agree to this interpretation, “{changed}” to use the other",
} as const satisfies Translation<typeof chinese>;
