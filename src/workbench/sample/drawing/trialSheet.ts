import { BooleanNumber, type ICellData } from "@univerjs/core";
import { call } from "../../../functions/call";
import { CellError } from "../../../functions/cellError";
import { functionNamed } from "../../../functions/declarations";
import type { WorkbookContext } from "../../../functions/workbookContext";
import { byIndex, cellOf, formulaCell } from "./cells";
import { HEADER_HEIGHT, ROW_HEIGHT, type Drawn } from "./drawn";
import type { LookName } from "./looks";

/** One line of the sheet: what is asked, the function, its arguments as typed and as values, the look of the result. */
export interface Trial {
  question: string;
  function: string;
  typed: string;
  values: readonly (string | number | boolean | null)[];
  look: LookName;
}

const HEADER_ROW = 2;

/** The user's own sheet with functions of the add-in: the question, the formula, its result. */
export function drawTrialSheet(
  words: { name: string; title: string; headers: readonly [string, string, string] },
  trials: readonly Trial[],
  workbook: WorkbookContext,
): Drawn {
  const cells: Record<number, Record<number, ICellData>> = {
    0: { 0: cellOf(words.title, "title") },
    [HEADER_ROW]: byIndex(words.headers.map((header) => cellOf(header, "optional"))),
  };
  trials.forEach((trial, index) => {
    const formula = `=XZ.${trial.function}(${trial.typed})`;
    cells[HEADER_ROW + 1 + index] = {
      0: cellOf(trial.question, "text"),
      1: formulaCell(formula, resultOf(trial, workbook), trial.look),
      2: cellOf(formula, "formula"),
    };
  });
  return {
    name: words.name,
    sheet: {
      rowCount: HEADER_ROW + trials.length + 30,
      columnCount: 8,
      cellData: cells,
      columnData: { 0: { w: 380 }, 1: { w: 130 }, 2: { w: 420 } },
      rowData: { 0: { h: HEADER_HEIGHT } },
      defaultRowHeight: ROW_HEIGHT,
      showGridlines: BooleanNumber.FALSE,
    },
    validations: [],
    notes: {},
    extras: {
      pageLayout: { orientation: "Landscape", paperSize: "A4", fitToPagesWide: 1, fitToPagesTall: 1 },
    },
  };
}

/** The result that the file shows where the add-in is not there to calculate; a trial that fails is a defect. */
function resultOf(trial: Trial, workbook: WorkbookContext): string | number | boolean {
  const declaration = functionNamed(trial.function);
  if (!declaration) throw new Error(`No function ${trial.function}`);
  const result = call(declaration, trial.values, workbook);
  const value = result instanceof CellError ? result : result[0]?.[0];
  if (value === undefined || value instanceof CellError)
    throw new Error(`${trial.function}(${trial.typed}) gives no value`);
  return value;
}
