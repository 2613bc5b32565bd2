import { luhn } from "../../../kinds/account";
import { checkCharacter } from "../../../kinds/idNumber";

/** No district bears this code, so that no number of the sample is anybody's. */
const NO_DISTRICT = "330198";
/** No bank issues cards that begin so. */
const NO_BANK = "629999";

/** An ID number with the right check character, of nobody. The last digit of `order` is odd for men, even for women. */
export function idNumberOf(born: string, order: number): string {
  const digits = NO_DISTRICT + born.replaceAll("-", "") + String(order).padStart(3, "0");
  return digits + checkCharacter(digits);
}

/** A card number of 19 digits that passes its check, of nobody. */
export function cardOf(order: number): string {
  const digits = NO_BANK + String(order * 7919).padStart(12, "0");
  const last = "0123456789".split("").find((digit) => luhn(digits + digit)) ?? "";
  return digits + last;
}

/** A number with one digit copied wrongly. */
export function miscopied(number: string, place: number): string {
  const wrong = (Number(number[place]) + 3) % 10;
  return number.slice(0, place) + String(wrong) + number.slice(place + 1);
}
