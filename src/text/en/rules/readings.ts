import type { Catalogue } from "../../catalogue";

/** Findings of readings that nobody has decided. */
export const readings: Catalogue = {
  "reading.more.message":
    "{clause}, “{words}”, is read by default as “{asRead}”; read as “{other}”, the gross of the month would be {total} yuan ({difference} more; {people} affected, e.g. {example})",
  "reading.more.found": "Policy does not decide: {name} ({key})",
  "reading.more.expected":
    "enter the default in Policy where it is agreed, another value of {key} where it is not",
  "reading.less.message":
    "{clause}, “{words}”, is read by default as “{asRead}”; read as “{other}”, the gross of the month would be {total} yuan ({difference} less; {people} affected, e.g. {example})",
  "reading.less.found": "Policy does not decide: {name} ({key})",
  "reading.less.expected":
    "enter the default in Policy where it is agreed, another value of {key} where it is not",
  "reading.even.message":
    "{clause}, “{words}”, is read by default as “{asRead}”; read as “{other}”, the gross of the month would be {total} yuan (the same total; {people} affected, e.g. {example})",
  "reading.even.found": "Policy does not decide: {name} ({key})",
  "reading.even.expected":
    "enter the default in Policy where it is agreed, another value of {key} where it is not",
};
