import { type ICellData, type Nullable, CellValueType } from "@univerjs/core";

/** What a cell holds as office.js speaks of it; "" is a blank cell. */
export type Value = string | number | boolean;

/** Office.js's RangeValueType, as far as cells here can be. */
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** The error values of a cell. */
export const ERROR_VALUES: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#BUSY!",
  "#CONNECT!",
]);

/** True when the cell shows an error; the same letters entered as text are no error. */
export function isErrorCell(cell: Nullable<ICellData>): boolean {
  return typeof cell?.v === "string" && cell.t !== CellValueType.FORCE_STRING && ERROR_VALUES.has(cell.v);
}

/** The plain text of a cell with rich text. */
function richText(cell: ICellData): string {
  return (cell.p?.body?.dataStream ?? "").replace(/\r\n$/, "").replace(/\r/g, "\n");
}

/** The cell's value. Univer keeps booleans as 1 and 0 with a type, and rich text apart. */
export function cellValue(cell: Nullable<ICellData>): Value {
  if (!cell) return "";
  if (cell.v === undefined || cell.v === null) return cell.p ? richText(cell) : "";
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === "1";
  return cell.v;
}

/** The kind of the cell's value. A formula that gives "" is a String, a cell without anything is Empty. */
export function cellType(cell: Nullable<ICellData>): ValueType {
  if (!cell || ((cell.v === undefined || cell.v === null) && !cell.p)) return "Empty";
  if (isErrorCell(cell)) return "Error";
  const value = cellValue(cell);
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "number" ? "Double" : "String";
}

/** True when the cell has a value or a formula (a format alone does not count). */
export function hasContent(cell: Nullable<ICellData>): boolean {
  return !!cell && ((cell.v !== undefined && cell.v !== null) || !!cell.f || !!cell.si || !!cell.p);
}

/** Univer's form of a value. The type is always given, or Univer would make 123 of "00123". */
export function toCell(value: Value): ICellData {
  if (value === "") return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** What may be taken for a number, a date, a formula, a boolean or an error. */
const LOOKS_OTHERWISE = /^\s*([\d=+\-.#]|true$|false$)/i;

/** Text that must stay text whatever it looks like. Univer shows an apostrophe where it is told to force it. */
export function toTextCell(text: string): ICellData {
  return { v: text, t: LOOKS_OTHERWISE.test(text) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** A formula, whose value is not known until calculation. */
export function toFormulaCell(formula: string): ICellData {
  return { v: null, t: null, f: formula };
}

/** What must be named in a change so that a cell's formula or rich text goes: a plain value alone keeps them. */
export const WITHOUT_FORMULA: Readonly<ICellData> = { f: null, si: null, p: null };
