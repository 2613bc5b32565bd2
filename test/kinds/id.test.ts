import { idText, withoutZeros } from "../../src/kinds/id";

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
