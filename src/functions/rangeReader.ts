import { inputTerm, type InputName } from "../engine/rule";
import { numberInText } from "../kinds/quantity";
import { readRatio, scaleOf, type Scale } from "../kinds/ratio";
import type { CellValue } from "../kinds/content";
import { contentOf, readArgument, unreadable } from "./argumentReader";
import type { Matrix } from "./broadcast";
import { CellError, invalid } from "./cellError";
import type { FunctionParameter } from "./declaration";
import type { WorkbookContext } from "./workbookContext";

/**
 * A range as one list, row by row: the value of each cell, null where one is blank; or the error of the first cell
 * that cannot be read. Ratios are read on the one scale that the whole range shows: 0.25 or 25 for 25 %.
 */
export function readRange(
  name: InputName,
  { kind }: FunctionParameter,
  grid: Matrix,
  workbook: WorkbookContext,
): readonly unknown[] | CellError {
  const cells = grid.flat();
  const scale = kind === "ratio" ? scaleOf(cells.flatMap(bareNumber)) : null;
  const values: unknown[] = [];
  for (const raw of cells) {
    const value = scale
      ? readOnScale(name, raw, scale, workbook)
      : readArgument(name, { kind, optional: true }, raw, workbook);
    if (value instanceof CellError) return value;
    values.push(value);
  }
  return values;
}

/** A number without a unit, also as text. */
function bareNumber(raw: unknown): number[] {
  if (typeof raw === "number") return [raw];
  const found = typeof raw === "string" ? numberInText(raw) : null;
  return found?.unit === "" ? [found.number] : [];
}

/** A ratio on the range's scale; an error where that does not tell what a number means: 60 beside 0.4, 1 beside 60. */
function readOnScale(
  name: InputName,
  raw: unknown,
  scale: Scale,
  { language }: WorkbookContext,
): number | null | CellError {
  const content = contentOf(name, "ratio", raw, language);
  if (content === null || content instanceof CellError) return content;
  const reading = readRatio(content, scale);
  const remark = reading.is === "blank" ? null : reading.remark?.problem;
  if (remark === "cell.scaleUnclear" || remark === "cell.scale") return scaleUnclear(name, content, language);
  return reading.is === "value" ? reading.value : unreadable(name, "ratio", content, language);
}

function scaleUnclear(name: InputName, content: CellValue, language: WorkbookContext["language"]): CellError {
  return invalid(language, "fn.scaleUnclear", { name: inputTerm(name), value: String(content) });
}
