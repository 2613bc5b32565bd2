/** A cell's value as Excel hands it over: blank is "", an error is its text ("#N/A"). */
export type CellValue = string | number | boolean;

/** A value as it goes into a cell. Without a number format the cell keeps its own. */
export interface Written {
  value: CellValue;
  numberFormat?: string;
}

const ORDINARY = /^[!-~]*$/;
/** Zero-width characters, byte order marks and soft hyphens that come along with copied text. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

/** Text as typed, made plain: full-width forms to half-width, every run of spaces to one, none at the ends. */
export function plain(text: string): string {
  if (ORDINARY.test(text)) return text;
  return text.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/** Text for comparing words: plain, without any space, small letters. */
export function folded(text: string): string {
  return plain(text).replaceAll(" ", "").toLowerCase();
}

/** What people write for "not filled in"; never 0. */
const NOT_FILLED_IN: ReadonlySet<string> = new Set([
  "",
  "无",
  "/",
  "\\",
  "-",
  "--",
  "---",
  "—",
  "——",
  "–",
  "'",
]);

/** Whether nothing is filled in: an empty cell, spaces, or a mark for "none" (--, 无, /, —). */
export function isBlank(cell: CellValue): boolean {
  if (typeof cell !== "string") return false;
  return cell === "" || (cell.length < 8 && NOT_FILLED_IN.has(plain(cell))) || cell.trim() === "";
}

const EXCEL_ERROR =
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|CONNECT!|BLOCKED!|FIELD!|UNKNOWN!|EXTERNAL!|GETTING_DATA)$/;

/** Whether the cell shows one of Excel's errors (#REF!, #N/A …). */
export function isErrorCell(cell: CellValue): boolean {
  return typeof cell === "string" && cell.startsWith("#") && EXCEL_ERROR.test(cell);
}
