import { referencesIn } from "../../src/commands/references";
import { fullCellName } from "../../src/kinds/place";

test.each([
  ["=XZ.PERFPAY(D5)", 0, ["表!D5"]],
  ["=XZ.PERFPAY($D$5,绩效!E5)", 0, ["表!D5", "绩效!E5"]],
  ["=XZ.PERFPAY(绩效!D5:D28)", 2, ["绩效!D7"]],
  ["=XZ.BASEPAY('花 名''册'!D5:D28,B2)", 3, ["'花 名''册'!D8", "表!B2"]],
  ['=XZ.POLICY("A1")&LOG10(B2)', 0, ["表!B2"]],
  ["=XZ.PRORATE(AA10,21,22)", 0, ["表!AA10"]],
  ["=XZ.PERFPAY(0.8)", 0, []],
])("%s, element %d, refers to %j", (formula, row, cells) => {
  expect(referencesIn(formula, "表", row).map(fullCellName)).toEqual(cells);
});
