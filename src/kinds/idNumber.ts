import { plain, type CellValue } from "./content";
import { dayOf } from "./day";
import { unreadable, value, type CellReading } from "./reading";

/** Weights and check characters of the 18-digit ID number (GB 11643-1999). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = "10X98765432";

/** The check character that belongs to the first 17 digits. */
export function checkCharacter(digits: string): string {
  const total = WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
  return CHECK_CHARACTERS[total % 11] as string;
}

/** An ID number: 18 characters with the right check character; other documents (passport, permit) as they stand. */
export function readIdNumber(cell: CellValue): CellReading<string> {
  if (typeof cell === "number") return unreadable("idNumber.asNumber", cell);
  const text = plain(String(cell)).replaceAll(" ", "").toUpperCase();
  if (/^\d(\.\d+)?E\+?17$/.test(text)) return unreadable("idNumber.asNumber", text);
  if (/^\d{17}[\dX]$/.test(text)) return checked(text);
  const digitsOnly = /^\d+X?$/.test(text);
  if (digitsOnly && text.length !== 15 && text.length > 10) {
    return value(text, { problem: "idNumber.length", text, length: text.length });
  }
  return value(text);
}

function checked(text: string): CellReading<string> {
  const expected = checkCharacter(text);
  const born = dayOf(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14)));
  if (text[17] === expected && born !== null) return value(text);
  return value(text, { problem: "idNumber.wrong", text });
}
