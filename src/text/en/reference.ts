import type { Catalogue } from "../catalogue";

/** The reference page of the custom functions. Keys start with "reference.". */
export const reference: Catalogue = {
  "reference.title": "Functions of Xinze",
  "reference.about": "In general",
  "reference.about.ranges":
    "Every parameter takes a cell or a range: a range gives a result of its shape, single values are repeated along it, ranges of different shapes are #VALUE!. A bad row has an error in its own place. A parameter marked “whole range” takes its range as one list of values, and gives one result.",
  "reference.about.blank":
    "A needed value that is not filled in is #N/A, never 0. But Excel on the desktop hands over a blank cell as 0, and every Excel does so for blank cells within a range: no function can tell, so let Check look for blanks.",
  "reference.about.errors":
    "A value that cannot be read, is outside its limits or is not allowed by the clause is #VALUE!, with a text that gives the reason and the clause. An error in a cell referred to is an error in the result.",
  "reference.about.policy":
    "The figures are those of the workbook's Policy sheet, else the built-in ones; asOf asks for the version of that day, the newest when omitted.",
  "reference.parameters": "Parameters",
  "reference.parameter": " ({word}): {meaning}. Kind: {kind}",
  "reference.optional": ", optional",
  "reference.whole": ", whole range",
  "reference.repeating": ", one or more",
  "reference.result": "Result: {kind}",
  "reference.unit": ", in {unit}",
  "reference.example": "Example: {formula} gives {result}",
  "reference.errors": "Errors",
  "reference.error": "{formula} gives {code}: {reason}",
  "reference.clauses": "Clauses: {clauses}",
  "reference.and": "; ",
  "reference.money": "an amount in yuan",
  "reference.number": "a number",
  "reference.flag": "TRUE or FALSE",
  "reference.day": "the serial of a date",
  "reference.text": "text",
  "reference.cell": "the parameter's value: a number, text, TRUE or FALSE",
};
