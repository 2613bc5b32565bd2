import { luhn, readAccount } from "../../src/kinds/account";
import { short } from "./context";

test.each([
  ["6222020200112233440", false],
  ["4539 1488 0343 6467", true],
  ["8273 1232 7352 0569", false],
])("card %s passes: %p", (card, passes) => {
  expect(luhn(card.replaceAll(" ", ""))).toBe(passes);
  const digits = card.replaceAll(" ", "");
  expect(short(readAccount(card))).toEqual(passes ? digits : [digits, "account.wrong"]);
});

test.each([
  [6.22202020011223e18, "account.asNumber"],
  ["6.22E+18", "account.asNumber"],
  ["1234567890", "1234567890"],
  [1234567890, "1234567890"],
])("account %p is %p", (cell, expected) => {
  expect(short(readAccount(cell))).toEqual(expected);
});
