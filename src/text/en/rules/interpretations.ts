import type { Catalogue } from "../../catalogue";

/** Findings of readings that nobody has decided. */
export const readings: Catalogue = {
  "reading.more.message":
    "{clause} “{words}” is read for now as “{asRead}”. Read as “{other}”, the month's gross would be {difference} yuan more, {total} yuan (people affected: {people}, e.g. {example})",
  "reading.more.found": "Policy has no row {key} ({name})",
  "reading.more.expected":
    "a row {key} in Policy: “{kept}” to agree to this reading, “{changed}” to use the other",
  "reading.less.message":
    "{clause} “{words}” is read for now as “{asRead}”. Read as “{other}”, the month's gross would be {difference} yuan less, {total} yuan (people affected: {people}, e.g. {example})",
  "reading.less.found": "Policy has no row {key} ({name})",
  "reading.less.expected":
    "a row {key} in Policy: “{kept}” to agree to this reading, “{changed}” to use the other",
  "reading.even.message":
    "{clause} “{words}” is read for now as “{asRead}”. Read as “{other}”, the month's gross would still be {total} yuan, but differently shared (people affected: {people}, e.g. {example})",
  "reading.even.found": "Policy has no row {key} ({name})",
  "reading.even.expected":
    "a row {key} in Policy: “{kept}” to agree to this reading, “{changed}” to use the other",
};
