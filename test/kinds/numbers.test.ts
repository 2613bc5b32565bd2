import fc from "fast-check";
import { luhn, readAccount } from "../../src/kinds/account";
import { isBlank, isErrorCell } from "../../src/kinds/content";
import { checkCharacter, readIdNumber } from "../../src/kinds/idNumber";
import { idText, withoutZeros } from "../../src/kinds/id";
import { readCode, readDocument } from "../../src/kinds/text";
import { short } from "./context";

/* GB 11643's own example, and its neighbours. */
test.each([
  ["11010519491231002X", "11010519491231002X"],
  ["11010519491231002x", "11010519491231002X"],
  ["110105 19491231 002X", "11010519491231002X"],
  ["440524188001010014", "440524188001010014"],
  ["110105194912310021", ["110105194912310021", "idNumber.wrong"]],
  ["110105194912310020", ["110105194912310020", "idNumber.wrong"]],
  ["11010519491331002X", ["11010519491331002X", "idNumber.wrong"]],
  ["1101051949123100", ["1101051949123100", "idNumber.length"]],
  [110105194912310000, "idNumber.asNumber"],
  ["1.10105E+17", "idNumber.asNumber"],
  ["E12345678", "E12345678"],
  ["110105491231002", "110105491231002"],
])("ID number %p is %p", (cell, expected) => {
  expect(short(readIdNumber(cell))).toEqual(expected);
});

test("a right check digit does not make up for a day that never was", () => {
  const digits = "11010519490231002";
  const number = digits + checkCharacter(digits);
  expect(short(readIdNumber(number))).toEqual([number, "idNumber.wrong"]);
});

test("one wrong digit of an ID number never passes", () => {
  const digits = fc.stringMatching(/^[1-9]\d{16}$/);
  fc.assert(
    fc.property(digits, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, place, shift) => {
      const wrong = (Number(number[place]) + shift) % 10;
      const other = number.slice(0, place) + String(wrong) + number.slice(place + 1);
      expect(checkCharacter(other)).not.toBe(checkCharacter(number));
    }),
  );
});

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

test.each([
  ["DD-2026-0301", "DD-2026-0301"],
  [202603010001, "202603010001"],
  [2026030100010001, "cell.digitsLost"],
])("order number %p is %p", (cell, expected) => {
  expect(short(readCode(cell))).toEqual(expected);
});

test.each([
  ["HT-001", "HT-001"],
  ["有", "有"],
  ["×", "blank"],
  ["缺", "blank"],
  ["未提供", "blank"],
  [false, "blank"],
])("document %p is %p", (cell, expected) => {
  expect(short(readDocument(cell))).toEqual(expected);
});

test.each(["", " ", "　", "--", "—", "——", "-", "/", "／", "无", " 无 "])("%p is not filled in", (cell) => {
  expect(isBlank(cell)).toBe(true);
});

test.each([0, false, "0", "无锡", "---x"])("%p is filled in", (cell) => {
  expect(isBlank(cell)).toBe(false);
});

test.each([
  ["#N/A", true],
  ["#REF!", true],
  ["#DIV/0!", true],
  ["#1 组", false],
  ["N/A", false],
])("%p is an error of Excel: %p", (cell, expected) => {
  expect(isErrorCell(cell)).toBe(expected);
});

test.each([
  [12, "12", "12"],
  ["0012", "0012", "12"],
  [" ００１２ ", "0012", "12"],
  ["A012", "A012", "a012"],
  ["0", "0", "0"],
])("ID %p is %p, without zeros %p", (cell, text, bare) => {
  expect(idText(cell)).toBe(text);
  expect(withoutZeros(idText(cell))).toBe(bare);
});
