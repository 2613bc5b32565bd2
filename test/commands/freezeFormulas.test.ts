import type { JournalEntry } from "../../src/commands/commandState";
import { freezeFormulas } from "../../src/commands/freezeFormulas";
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
  const { entry } = await freezeFormulas.perform({});
  expect(await formulasOf(HERE, "AC1:AD3")).toEqual([
    [400, 451],
    [250, "=SUM(AB1:AB3)"],
    [0, ""],
  ]);
  await undoChange((entry as JournalEntry).change);
  expect((await formulasOf(HERE, "AC1:AD1"))[0]).toEqual(["=XZ.PERFPAY(AB1:AB3)", "=XZ.PERFPAY(0.9)+1"]);
  expect(await valuesOf(HERE, "AC1:AC3")).toEqual([[400], [250], [0]]);
});

test("one protected sheet with such a formula, and every formula stays as it is", async () => {
  await openSample();
  await change(HERE, (sheet) => {
    sheet.getRange("AB1").formulas = [["=XZ.PERFPAY(0.9)"]];
  });
  await change("考勤", (sheet) => {
    sheet.getRange("AB1").formulas = [["=XZ.PERFPAY(0.8)"]];
    sheet.protection.protect();
  });
  await expect(freezeFormulas.perform({})).rejects.toMatchObject({
    kind: "sheetProtected",
    fields: { sheet: "考勤" },
  });
  expect(await formulasOf(HERE, "AB1")).toEqual([["=XZ.PERFPAY(0.9)"]]);
});
