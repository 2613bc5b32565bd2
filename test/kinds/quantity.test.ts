import { readCount } from "../../src/kinds/quantity";
import { readHours } from "../../src/kinds/duration";
import { short } from "./context";

const TEXT = "cell.textNumber";

test.each([
  [12, 12],
  [0, 0],
  [-1, -1],
  ["12", [12, TEXT]],
  ["1,200", [1200, TEXT]],
  ["１２家", [12, TEXT]],
  ["12 个", [12, TEXT]],
  ["3年", [3, TEXT]],
  ["3声", [3, TEXT]],
  ["1.5天", [1.5, TEXT]],
  ["半天", [0.5, TEXT]],
  ["4小时", "cell.notNumber"],
  ["十二", "cell.notNumber"],
  ["12/100", "cell.notNumber"],
  [false, "cell.notNumber"],
])("count %p is %p", (cell, expected) => {
  expect(short(readCount(cell))).toEqual(expected);
});

test.each([
  [2.5, 2.5],
  ["2.5", [2.5, TEXT]],
  ["2.5小时", [2.5, TEXT]],
  ["3h", [3, TEXT]],
  ["150分钟", [2.5, TEXT]],
  ["2天", "cell.notNumber"],
  ["两小时", "cell.notNumber"],
])("hours %p are %p", (cell, expected) => {
  expect(short(readHours(cell))).toEqual(expected);
});
