import { plain, type CellValue } from "./content";

/** A 工号 as text: numbers as their digits, full-width digits as plain ones, no spaces. */
export function idText(cell: CellValue): string {
  return plain(String(cell)).replaceAll(" ", "");
}

/** The same ID without its leading zeros and in small letters: what remains when Excel has made a number of it. */
export function withoutZeros(id: string): string {
  return id.toLowerCase().replace(/^0+(?=\d)/, "");
}
