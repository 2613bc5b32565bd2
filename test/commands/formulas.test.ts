import { freeze, repair } from "../../src/commands/formulas";
import { countBroken } from "../../src/excel/formulas";
import { readWorkbook } from "../../src/excel/read";
import { undoChange } from "../../src/excel/undo";
import { change, formulasOf, valuesOf } from "../excel/workbook";
import { openSample } from "./sample";

const HERE = "花名册";

test("frozen, formulas with XZ functions are values, spilled ones too; others stay; undone, they calculate again", async () => {
  await openSample();
  await change(HERE, (sheet) => {
    sheet.getRange("AB1:AB3").values = [[0.8], [0.5], [0.2]];
    sheet.getRange("AC1").formulas = [["=XZ.PERFPAY(AB1:AB3)"]];
    sheet.getRange("AD1:AD2").formulas = [["=XZ.PERFPAY(0.9)+1"], ["=SUM(AB1:AB3)"]];
  });
  const run = await freeze();
  expect(await formulasOf(HERE, "AC1:AD3")).toEqual([
    [400, 451],
    [250, "=SUM(AB1:AB3)"],
    [0, ""],
  ]);
  await undoChange(run);
  expect((await formulasOf(HERE, "AC1:AD1"))[0]).toEqual(["=XZ.PERFPAY(AB1:AB3)", "=XZ.PERFPAY(0.9)+1"]);
  expect(await valuesOf(HERE, "AC1:AC3")).toEqual([[400], [250], [0]]);
});

test("only #NAME? cells with functions of ours count as broken, and are entered again", async () => {
  await openSample();
  await change(HERE, (sheet) => {
    sheet.getRange("AB1:AB3").formulas = [["=XZ.NOSUCH(0.8)"], ["=NOSUCH(1)"], ["=XZ.PERFPAY(0.8)"]];
  });
  expect(await countBroken(await readWorkbook())).toBe(1);
  expect(await repair()).toBe(1);
  expect(await formulasOf(HERE, "AB1:AB3")).toEqual([
    ["=XZ.NOSUCH(0.8)"],
    ["=NOSUCH(1)"],
    ["=XZ.PERFPAY(0.8)"],
  ]);
});
