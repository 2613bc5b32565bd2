import type { Field } from "../text/field";

/**
 * Why Excel did not do what was asked.
 * cellEditMode: a cell is being edited. workbookProtected, sheetProtected: protection forbids it. accessDenied: ditto,
 * without saying what. gone: the sheet or cell is no longer there. noHeader: the sheet lacks the columns to write to.
 * hidden: the sheet is hidden. tooLarge: Excel refuses the size. unsupported: this
 * Excel is too old. refused: anything else; Excel's own words are in `detail`.
 */
export type ExcelProblemKind =
  | "cellEditMode"
  | "workbookProtected"
  | "sheetProtected"
  | "accessDenied"
  | "gone"
  | "noHeader"
  | "hidden"
  | "tooLarge"
  | "unsupported"
  | "refused";

/** A refusal of Excel's, told to people by "pane.problem.<kind>" in text/. */
export class ExcelProblem extends Error {
  override readonly name = "ExcelProblem";

  constructor(
    readonly kind: ExcelProblemKind,
    readonly fields: Readonly<Record<string, Field>> = {},
    options?: ErrorOptions,
  ) {
    super(`${kind} ${JSON.stringify(fields)}`, options);
  }
}

const KIND_OF_CODE: Readonly<Record<string, ExcelProblemKind>> = {
  InvalidOperationInCellEditMode: "cellEditMode",
  AccessDenied: "accessDenied",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  ApiNotFound: "unsupported",
  UnsupportedFeature: "unsupported",
  NotImplemented: "unsupported",
};

/** An error of office.js as a problem; anything else (a defect, a cancelled run) as it came. */
export function excelProblemOf(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const kind = KIND_OF_CODE[error.code] ?? "refused";
  return new ExcelProblem(kind, { detail: `${error.code}: ${error.message}` }, { cause: error });
}
