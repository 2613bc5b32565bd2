import type { Translation } from "../catalogue";
import type { reference as chinese } from "../zh/reference";

/** The reference page of the custom functions. Keys start with "reference.". */
export const reference = {
  "reference.title": "Functions of Xinze",
  "reference.about": "General",
  "reference.about.ranges":
    "Every parameter takes a cell or a range: a range gives a result of the same size, and single values are repeated for each element; ranges of different sizes give #VALUE!. An error in one row shows in that row only. A parameter marked “whole range” takes its range as one list of values and gives one result.",
  "reference.about.blank":
    "A required value that is not filled in gives #N/A and is not taken as 0. But Excel on the desktop passes a blank cell as 0, and every Excel does so for blank cells within a range; a function cannot tell the difference, so use Check to find blanks.",
  "reference.about.errors":
    "A value that cannot be read, is out of range or is not allowed by the clause gives #VALUE!, with a message stating the reason and the clause. If a referenced cell holds an error, the result is an error too.",
  "reference.about.policy":
    "Figures come from the workbook's Policy sheet, or are the built-in ones where it has none; asOf gives the date whose version is used, the newest when omitted.",
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
  "reference.day": "a date serial",
  "reference.text": "text",
  "reference.cell": "the parameter's value: a number, text, TRUE or FALSE",
} as const satisfies Translation<typeof chinese>;
