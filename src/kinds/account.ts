import { plain, type CellValue } from "./content";
import { unreadable, value, type CellReading } from "./reading";

/** Bank cards in China have 16 to 19 digits; shorter numbers are accounts without a check digit. */
const CARD = /^\d{16,19}$/;
/** From here on Excel no longer keeps every digit of a number. */
const DIGITS_LOST_FROM = 1e15;

/** Whether the last digit of a card number fits the others (ISO/IEC 7812, Luhn). */
export function luhn(digits: string): boolean {
  let total = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    total += doubled > 9 ? doubled - 9 : doubled;
  }
  return total % 10 === 0;
}

/** An account or card number as digits; spaces and hyphens between them do not matter. */
export function readAccount(cell: CellValue): CellReading<string> {
  if (typeof cell === "number" && cell >= DIGITS_LOST_FROM) {
    return unreadable("account.asNumber", cell);
  }
  const text = plain(String(cell)).replace(/[ -]/g, "");
  if (/^\d(\.\d+)?E\+?\d+$/i.test(text)) return unreadable("account.asNumber", text);
  if (CARD.test(text) && !luhn(text)) return value(text, { problem: "account.wrong", text });
  return value(text);
}
