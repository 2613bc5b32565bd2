import { toYuan } from "../../src/kinds/money";
import { readMoney } from "../../src/kinds/readMoney";
import { short } from "./context";

const TEXT = "cell.textNumber";

test.each([
  [1234.5, 1234.5],
  [0, 0],
  [-50, -50],
  [833.335, 833.34],
  ["1,234.56", [1234.56, TEXT]],
  ["1，234.56", [1234.56, TEXT]],
  ["¥2000", [2000, TEXT]],
  ["￥ 2,000.00", [2000, TEXT]],
  ["2000元", [2000, TEXT]],
  ["RMB 2000", [2000, TEXT]],
  ["２０００", [2000, TEXT]],
  [" 2000　", [2000, TEXT]],
  ["-50", [-50, TEXT]],
  ["－50元", [-50, TEXT]],
  ["(500)", [-500, TEXT]],
  ["¥-50", [-50, TEXT]],
  ["1.2万", [12000, TEXT]],
  ["1.2万元", [12000, TEXT]],
  ["12,34", "cell.notAmount"],
  ["(500", "cell.notAmount"],
  ["-¥-50", "cell.notAmount"],
  ["2000左右", "cell.notAmount"],
  ["20%", "cell.notAmount"],
  ["待定", "cell.notAmount"],
  [true, "cell.notAmount"],
  [99_999_999.99, 99_999_999.99],
  [1e8, "cell.range"],
])("amount %p is %p", (cell, expected) => {
  expect(short(readMoney(cell), toYuan)).toEqual(expected);
});
