import fc from "fast-check";
import { checkCharacter, readIdNumber } from "../../src/kinds/idNumber";
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
