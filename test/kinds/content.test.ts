import { isBlank, isErrorCell } from "../../src/kinds/content";

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
