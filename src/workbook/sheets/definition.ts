/** What a column's cells hold; each kind has its reading in values/. */
export type ColumnKind =
  /** 工号 of a person of the roster. */
  | "person"
  /** 工号 where the roster has one that fits, else the text as it stands (a name, a role). */
  | "approver"
  | "name"
  | "text"
  /** A number that is a name (order number). */
  | "code"
  /** Number or presence of a document. */
  | "document"
  | "idNumber"
  | "account"
  | "day"
  | "month"
  | "clock"
  /** A day with or without a clock time. */
  | "moment"
  | "amount"
  | "ratio"
  | "count"
  | "hours"
  | "flag"
  | "leaveType"
  | "approval"
  | "misdeed"
  | "proof"
  | "dayKind"
  /** A stretch of a day: hh:mm-hh:mm. */
  | "slot"
  | "meeting"
  /** As typed, whatever it is. */
  | "any";

/** A column of a sheet: its headers, what its cells hold and must hold. */
export interface Column {
  zh: string;
  en: string;
  /** Other headers for the same, as found in real workbooks. */
  aliases?: readonly string[];
  kind: ColumnKind;
  /** The sheet cannot be read without this column (* in the contract). */
  required?: true;
  /** A row is incomplete when this cell is blank. Left to the rules where a clause speaks of the blank itself. */
  filled?: true;
  /** Inclusive limits of what is possible; amounts in yuan, ratios with 1 for 100 %. */
  min?: number;
  max?: number;
  /** The words to choose from in the template's list. */
  choices?: readonly string[];
}

/** How much the month's pay needs a sheet: without it nothing can be trusted, there may be nothing to enter, or it is never missed. */
export type Need = "always" | "mayBeEmpty" | "never";

/** A sheet of the workbook contract. */
export interface SheetDefinition<C extends Record<string, Column> = Record<string, Column>> {
  /** Short name of the sheet, the same in every language. */
  key: string;
  zh: string;
  en: string;
  need: Need;
  /** The column whose day or month says to which month a row belongs; absent where rows hold for every month. */
  dated?: string;
  columns: C;
}

/** Declares a sheet, keeping the names and kinds of its columns in its type. */
export function sheet<const C extends Record<string, Column>>(
  definition: SheetDefinition<C> & { dated?: keyof C & string },
): SheetDefinition<C> {
  return definition;
}
