import { repairFormulas } from "../../src/commands/repairFormulas";
import { countBroken } from "../../src/excel/formulas";
import { readWorkbook } from "../../src/excel/read";
import { change, formulasOf } from "../excel/workbook";
import { openSample } from "./sample";

const HERE = "花名册";

test("only #NAME? cells with functions of ours count as broken, and are entered again", async () => {
  await openSample();
  await change(HERE, (sheet) => {
    sheet.getRange("AB1:AB3").formulas = [["=XZ.NOSUCH(0.8)"], ["=NOSUCH(1)"], ["=XZ.PERFPAY(0.8)"]];
  });
  expect(await countBroken(await readWorkbook())).toBe(1);
  expect((await repairFormulas.perform({})).result).toBe(1);
  expect(await formulasOf(HERE, "AB1:AB3")).toEqual([
    ["=XZ.NOSUCH(0.8)"],
    ["=NOSUCH(1)"],
    ["=XZ.PERFPAY(0.8)"],
  ]);
});
