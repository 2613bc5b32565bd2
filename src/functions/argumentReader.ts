import { inputTerm, type InputName } from "../engine/rule";
import type { Language } from "../text/language";
import { isBlank, isErrorCell, type CellValue } from "../kinds/content";
import { READERS, type ArgumentKind } from "./argument";
import { CellError, ERROR_CODES, invalid, notAvailable, type ErrorCode } from "./cellError";
import type { FunctionParameter } from "./declaration";
import type { WorkbookContext } from "./workbookContext";
import { term } from "../text/field";

/** From here on a ratio is a percentage whose sign was forgotten: 80 for 80 %. */
const MOST_RATIO = 10;

/** Kinds whose words 无 and the like mean "no" and not "not filled in". */
const FLAGS: ReadonlySet<ArgumentKind> = new Set(["flag", "harm"]);

/** One argument as its parameter wants it: the value, null when blank and optional, or the error to show instead. */
export function readArgument(
  name: InputName,
  { kind, optional, choices }: FunctionParameter,
  raw: unknown,
  { date1904, language }: WorkbookContext,
): unknown {
  const content = contentOf(name, kind, raw, language);
  if (content instanceof CellError) return content;
  if (content === null)
    return optional ? null : notAvailable(language, "rule.blank", { name: inputTerm(name) });
  const reading = READERS[kind](content, { date1904, month: null });
  if (reading.is === "blank") return null;
  const value = reading.is === "value" ? reading.value : null;
  if (value === null || (choices && !choices.includes(value as string))) {
    return unreadable(name, kind, content, language);
  }
  if (kind === "ratio" && (value as number) > MOST_RATIO) {
    return invalid(language, "fn.ratioScale", { name: inputTerm(name), value: content as number | string });
  }
  return value;
}

/** What stands in a cell: its content, null when it is blank, or the error in it to show instead. */
export function contentOf(
  name: InputName,
  kind: ArgumentKind,
  raw: unknown,
  language: Language,
): CellValue | null | CellError {
  const error = errorIn(raw);
  if (error) return passedOn(error, name, language);
  return !isContent(raw) || raw === "" || (isBlank(raw) && !FLAGS.has(kind)) ? null : raw;
}

/** The error for a content that is no such value. */
export function unreadable(
  name: InputName,
  kind: ArgumentKind,
  content: CellValue,
  language: Language,
): CellError {
  const fields = { name: inputTerm(name), value: String(content), expected: term(`argument.${kind}`) };
  return invalid(language, "fn.unreadable", fields);
}

function isContent(raw: unknown): raw is CellValue {
  return typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean";
}

/** Excel's error in a cell: an object with its code where errors are let in, else its text. */
function errorIn(raw: unknown): string | null {
  if (typeof raw === "string") return isErrorCell(raw) ? raw : null;
  if (typeof raw !== "object" || raw === null || !("code" in raw)) return null;
  return typeof raw.code === "string" ? raw.code : "#VALUE!";
}

/** An error as input is the result, with its own code where a function may show that. */
function passedOn(code: string, name: InputName, language: Language): CellError {
  const shown = ERROR_CODES.find((known): known is ErrorCode => known === code) ?? "#VALUE!";
  return new CellError(shown, invalid(language, "fn.inputError", { name: inputTerm(name), code }).text);
}
