import type { RowPlace } from "../../kinds/place";
import type { Language } from "../../text/language";
import type { ColumnKind, ValueOfKind } from "../columnKinds";
import type { PeriodOfMonth } from "./period";

/** A column of a sheet: its headers, what its cells hold and must hold. */
export interface Column {
  zh: string;
  en: string;
  /**
   * Other headers for the same, as they stand in real workbooks: pay sheets (xnp2020, send_wage_mail, Triment) and
   * exports of attendance systems (DingTalk 每日统计, WeCom 打卡详情, Feishu 考勤统计). Spaces, line breaks, colons, * and
   * units in brackets do not matter in a header, so such variants are not listed.
   */
  aliases?: readonly string[];
  kind: ColumnKind;
  /**
   * What is missing without it. "column": the sheet must have the column (* in the contract), blank cells are left to
   * the rules. "cell": each row must fill it in as well. "row": without it a row is no record at all, for it says who,
   * when or what.
   */
  needed?: "column" | "cell" | "row";
  /** Inclusive limits of what is possible; amounts in yuan, ratios with 1 for 100 %. */
  min?: number;
  max?: number;
  /** The words to choose from in the list of the cells. */
  choices?: readonly string[];
  /** Makes the record's field of the cell's value; without it the value is the field. */
  field?: (value: never) => unknown;
}

/** How much the month's pay needs a sheet: without it nothing can be trusted, there may be nothing to enter, or it is never missed. */
type Need = "always" | "mayBeEmpty" | "never";

/** What a row of a later month is reported as. */
export type LaterProblem = "date.later" | "date.receivedLater";

/** A sheet of the workbook contract. */
export interface SheetDefinition {
  /** Short name of the sheet, the same in every language. */
  key: string;
  zh: string;
  en: string;
  need: Need;
  /** The column whose day or month says to which month a row belongs; absent where rows hold for every month. */
  dated?: string;
  /** The days whose rows a month takes, where these are not its own. */
  period?: PeriodOfMonth;
  /** What a row of a later month is reported as, where it is no slip. */
  later?: LaterProblem;
  columns: Readonly<Record<string, Column>>;
}

/** A column whose `field` takes what its kind gives. */
type Checked<C extends Column> = Omit<Column, "field"> & {
  field?: (value: ValueOfKind[C["kind"]]) => unknown;
};

/** Declares a sheet. Its record, its reading, the template, the lists and the documentation follow from it. */
export function sheet<const S extends SheetDefinition>(
  definition: S & {
    dated?: keyof S["columns"] & string;
    columns: { [F in keyof S["columns"]]: Checked<S["columns"][F]> };
  },
): S {
  return definition;
}

/** A note on a column for whoever fills it in. */
export type ColumnNote = Readonly<Record<Language, string>>;

/**
 * The notes on a sheet's columns. They stand beside the declaration, not in it, so that the add-in, which shows none,
 * does not carry them.
 */
export type ColumnNotes<S extends SheetDefinition> = { readonly [F in keyof S["columns"]]?: ColumnNote };

/** The columns of a sheet that are fields of its record. */
export type ColumnOf<S extends SheetDefinition> = {
  [F in keyof S["columns"] & string]: S["columns"][F]["kind"] extends "nameBeside" ? never : F;
}[keyof S["columns"] & string];

type FieldOf<C extends Column> = C extends { field: (value: never) => infer V } ? V : ValueOfKind[C["kind"]];

/** A row of a sheet: where it stands, and which of its cells hold what nobody can read. */
interface SheetRecord<Column extends string> {
  place: RowPlace<Column>;
  unreadable: ReadonlySet<Column>;
}

/** The fields of a row as they were read, before it is known whether they make a record. */
export type RecordFields<S extends SheetDefinition> = SheetRecord<ColumnOf<S>> & {
  -readonly [F in keyof S["columns"] as F & ColumnOf<S>]: FieldOf<S["columns"][F]> | null;
};

/**
 * The record of a row. A field is null when its cell is blank ("not filled in") or could not be read; in the second
 * case its name is in `unreadable` and a finding has been made. Only where a field is needed for the row to be a record
 * is it never null.
 */
export type RecordOf<S extends SheetDefinition> = SheetRecord<ColumnOf<S>> & {
  -readonly [F in keyof S["columns"] as F & ColumnOf<S>]: S["columns"][F] extends { needed: "row" }
    ? FieldOf<S["columns"][F]>
    : FieldOf<S["columns"][F]> | null;
};
