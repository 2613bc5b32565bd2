import type { FindingCode } from "../findings/codes";
import type { Severity } from "../findings/finding";
import type { Problem } from "../text/keys";

/** A problem as it is registered. */
export interface Registered {
  code: FindingCode;
  severity: Severity;
  /** The problem to report at the header instead when every filled cell of the column has this one. */
  wholeColumn?: ColumnProblem;
}

/** What reading can find, by the key of its sentences in text/: code and severity. */
export const PROBLEMS = {
  "sheet.missing": { code: "D-SHEET", severity: "error" },
  "sheet.absent": { code: "D-SHEET", severity: "info" },
  "sheet.otherMonths": { code: "D-SHEET", severity: "error" },
  "sheet.missingColumn": { code: "D-SHEET", severity: "error" },
  "sheet.noHeader": { code: "D-SHEET", severity: "error" },
  "sheet.several": { code: "D-SHEET", severity: "error" },
  "sheet.split": { code: "D-SHEET", severity: "error" },
  "sheet.byHeader": { code: "D-SHEET", severity: "info" },
  "sheet.twoColumns": { code: "D-SHEET", severity: "warning" },
  "sheet.hidden": { code: "D-HIDDEN", severity: "info" },
  "rows.hidden": { code: "D-HIDDEN", severity: "info" },
  "rows.total": { code: "D-TOTALROW", severity: "info" },
  "rows.later": { code: "D-FUTURE", severity: "info" },
  "merged.filled": { code: "D-MERGED", severity: "info" },
  "merged.notFilled": { code: "D-MERGED", severity: "warning" },
  "cell.required": { code: "D-REQUIRED", severity: "error" },
  "cell.errorValue": { code: "D-ERRORCELL", severity: "error" },
  "cell.notAmount": { code: "D-TYPE", severity: "error" },
  "cell.notNumber": { code: "D-TYPE", severity: "error" },
  "cell.notRatio": { code: "D-TYPE", severity: "error" },
  "cell.notDay": { code: "D-TYPE", severity: "error" },
  "cell.notClock": { code: "D-TYPE", severity: "error" },
  "cell.clockAsNumber": { code: "D-TYPE", severity: "error" },
  "cell.notMonth": { code: "D-TYPE", severity: "error" },
  "cell.monthUnclear": { code: "D-TYPE", severity: "error" },
  "cell.monthTaken": { code: "D-TYPE", severity: "warning" },
  "cell.notFlag": { code: "D-TYPE", severity: "error" },
  "cell.notSlot": { code: "D-TYPE", severity: "error" },
  "cell.notDayKind": { code: "D-TYPE", severity: "error" },
  "cell.unknownWord": { code: "D-TYPE", severity: "warning" },
  "cell.digitsLost": { code: "D-TYPE", severity: "error" },
  "cell.textNumber": { code: "D-TEXTNUMBER", severity: "warning", wholeColumn: "column.textNumber" },
  "column.textNumber": { code: "D-TEXTNUMBER", severity: "warning" },
  "cell.textDate": { code: "D-TEXTDATE", severity: "warning", wholeColumn: "column.textDate" },
  "column.textDate": { code: "D-TEXTDATE", severity: "warning" },
  "cell.textClock": { code: "D-TEXTDATE", severity: "info", wholeColumn: "column.textClock" },
  "column.textClock": { code: "D-TEXTDATE", severity: "info" },
  "cell.noYear": { code: "D-TEXTDATE", severity: "warning", wholeColumn: "column.noYear" },
  "column.noYear": { code: "D-TEXTDATE", severity: "warning" },
  "cell.monthNoYear": { code: "D-TEXTDATE", severity: "warning", wholeColumn: "column.noYear" },
  "cell.range": { code: "D-RANGE", severity: "error" },
  "cell.tooSmall": { code: "D-RANGE", severity: "error" },
  "cell.tooLarge": { code: "D-RANGE", severity: "error" },
  "cell.dayRange": { code: "D-RANGE", severity: "error" },
  "cell.clockDay": { code: "D-RANGE", severity: "error" },
  "cell.scale": { code: "D-SCALE", severity: "warning" },
  "cell.scaleUnclear": { code: "D-SCALE", severity: "error" },
  "cell.percentColumn": { code: "D-SCALE", severity: "info", wholeColumn: "column.percent" },
  "column.percent": { code: "D-SCALE", severity: "info" },
  "id.unknown": { code: "D-ID-UNKNOWN", severity: "error" },
  "id.unknownNamed": { code: "D-ID-UNKNOWN", severity: "error" },
  "id.severalFit": { code: "D-ID-UNKNOWN", severity: "error" },
  "id.supervisorUnknown": { code: "D-ID-UNKNOWN", severity: "warning" },
  "id.zeros": { code: "D-ID-ZEROS", severity: "warning", wholeColumn: "column.zeros" },
  "column.zeros": { code: "D-ID-ZEROS", severity: "warning" },
  "id.duplicate": { code: "D-ID-DUPLICATE", severity: "error" },
  "id.blankNamed": { code: "D-REQUIRED", severity: "error" },
  "idNumber.asNumber": { code: "D-ID-NUMBER", severity: "error" },
  "idNumber.wrong": { code: "D-IDCARD", severity: "error" },
  "idNumber.length": { code: "D-IDCARD", severity: "error" },
  "account.wrong": { code: "D-BANK", severity: "warning" },
  "account.asNumber": { code: "D-BANK", severity: "error" },
  "name.spaces": { code: "D-NAME", severity: "warning" },
  "name.suffix": { code: "D-NAME", severity: "warning" },
  "name.differs": { code: "D-NAME", severity: "error" },
  "word.absence": { code: "R042", severity: "info" },
  "date.later": { code: "D-FUTURE", severity: "warning" },
  "date.earlier": { code: "D-RANGE", severity: "warning" },
  "date.hiredLater": { code: "D-FUTURE", severity: "info" },
  "date.receivedLater": { code: "D-FUTURE", severity: "info" },
  "order.dates": { code: "D-ORDER", severity: "error" },
  "order.clocks": { code: "D-ORDER", severity: "error" },
  "overlap.day": { code: "D-OVERLAP", severity: "warning" },
  "overlap.month": { code: "D-OVERLAP", severity: "error" },
  "overlap.metric": { code: "D-OVERLAP", severity: "error" },
  "overlap.leave": { code: "D-OVERLAP", severity: "error" },
  "overlap.overtime": { code: "D-OVERLAP", severity: "error" },
} as const satisfies Partial<Record<Problem, Registered>>;

export type ProblemKey = keyof typeof PROBLEMS;

/** What is said once of a whole column. */
export type ColumnProblem = Extract<Problem, `column.${string}`>;
