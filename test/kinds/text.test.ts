import { readCode, readDocument } from "../../src/kinds/text";
import { short } from "./context";

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
