import { numfmt, type ICellData } from "@univerjs/core";
import { ERROR_VALUES, toCell, toFormulaCell, toTextCell, type Value } from "./cellValue";

/** Days between the two date systems: the serial of 1904-01-01 in the system that counts from 1900. */
export const DAYS_1904 = 1462;

/** A cell as entered, and the number format that Excel gives a General cell for such an entry. */
export interface Entry {
  cell: ICellData;
  numberFormat: string | null;
}

const PLAIN_NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;
/** Cheap test: what starts otherwise can be no number, date, formula, error, boolean or quoted text. */
const SPECIAL_START = /^[\s0-9+\-.=#'tTfF(¥$€£￥]/;

function plain(cell: ICellData): Entry {
  return { cell, numberFormat: null };
}

/** Dates and times as a Chinese Excel reads them; the parser of numfmt knows the western forms. */
function chineseDate(text: string): { v: number; z: string } | null {
  const match = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text);
  if (!match) return null;
  const parsed = numfmt.parseDate(`${match[1]}-${match[2]}-${match[3] ?? "1"}`);
  if (!parsed || typeof parsed.v !== "number") return null;
  return { v: parsed.v, z: match[3] ? 'yyyy"年"m"月"d"日"' : 'yyyy"年"m"月"' };
}

function parsed(text: string, date1904: boolean): Entry | null {
  const found = chineseDate(text) ?? numfmt.parseValue(text.replace(/^([+-]?)￥/, "$1¥"));
  if (!found || typeof found.v !== "number") return null;
  const format = found.z ?? null;
  const isDay = format !== null && numfmt.isDateFormat(format) && /[yd]/i.test(format);
  const value = isDay && date1904 ? found.v - DAYS_1904 : found.v;
  return { cell: toCell(value), numberFormat: isDay ? dayFormat(format) : format };
}

/** The formats that Chinese Excel gives to typed dates. */
function dayFormat(format: string): string {
  if (/年/.test(format)) return format;
  return /h/i.test(format) ? "yyyy/m/d h:mm" : "yyyy/m/d";
}

/**
 * What Excel makes of a value written through office.js: text is read as if it were typed, so "00123" becomes the
 * number 123 unless the cell is formatted as text ("@") or the text begins with an apostrophe; "=…" is a formula,
 * "2026-03-01" a date, "5%" a percentage, "TRUE" a boolean, "#N/A" an error.
 */
export function entry(value: Value, isTextCell: boolean, date1904: boolean): Entry {
  if (typeof value !== "string") return plain(isTextCell ? toTextCell(display(value)) : toCell(value));
  if (value === "") return plain(toCell(""));
  if (isTextCell) return plain(value.startsWith("=") ? toTextCell(value) : toTextCell(unquote(value)));
  if (!SPECIAL_START.test(value)) return plain(toCell(value));
  if (value.startsWith("'")) return plain(toTextCell(value.slice(1)));
  if (value.startsWith("=") && value.length > 1) return plain(toFormulaCell(value));
  const bare = value.trim();
  if (PLAIN_NUMBER.test(bare)) return plain(toCell(Number(bare)));
  const upper = bare.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return plain(toCell(upper === "TRUE"));
  if (ERROR_VALUES.has(upper)) return plain(toCell(upper));
  return parsed(bare, date1904) ?? plain(toCell(value));
}

function unquote(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}

function display(value: number | boolean): string {
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}
