import { readFlag } from "../../src/kinds/flag";
import { short } from "./context";

const YES = ["是", "有", "√", "✓", "Y", "y", "Yes", "TRUE", "已发放", "１", " 是 ", true, 1];
const NO = ["否", "无", "×", "✗", "N", "no", "FALSE", "未发放", "0", false, 0];

test.each(YES)("%p is yes", (cell) => {
  expect(short(readFlag(cell))).toBe(true);
});

test.each(NO)("%p is no", (cell) => {
  expect(short(readFlag(cell))).toBe(false);
});

test.each([2, "也许"])("%p is neither", (cell) => {
  expect(short(readFlag(cell))).toBe("cell.notFlag");
});
