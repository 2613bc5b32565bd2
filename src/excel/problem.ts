import type { Fields, FieldsOf, Sentence, SentenceKey } from "../text/keys";

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

/** A refusal of Excel's, with the sentence that says it to people. */
export class ExcelProblem<K extends ExcelProblemKind = ExcelProblemKind> extends Error implements Sentence {
  override readonly name = "ExcelProblem";
  readonly text: SentenceKey;
  readonly fields: Fields;

  constructor(
    readonly kind: K,
    fields: FieldsOf<`pane.problem.${K}`>,
    options?: ErrorOptions,
  ) {
    super(`${kind} ${JSON.stringify(fields)}`, options);
    this.text = `pane.problem.${kind}`;
    this.fields = fields;
  }
}

const KIND_OF_CODE = {
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
} as const satisfies Readonly<Record<string, ExcelProblemKind>>;

type KindOfCode = (typeof KIND_OF_CODE)[keyof typeof KIND_OF_CODE];

/** An error of office.js as a problem; anything else (a defect, a cancelled run) as it came. */
export function excelProblemOf(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const kinds: Readonly<Partial<Record<string, KindOfCode>>> = KIND_OF_CODE;
  const kind = kinds[error.code] ?? "refused";
  return new ExcelProblem(kind, { detail: `${error.code}: ${error.message}` }, { cause: error });
}
