import type { CellValue } from "../image";

const EXCEL_ERROR =
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|CONNECT!|BLOCKED!|FIELD!|UNKNOWN!|EXTERNAL!|GETTING_DATA)$/;

/** Whether the cell shows one of Excel's errors (#REF!, #N/A …). */
export function isErrorCell(cell: CellValue): boolean {
  return typeof cell === "string" && cell.startsWith("#") && EXCEL_ERROR.test(cell);
}
