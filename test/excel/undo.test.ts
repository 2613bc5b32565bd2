import { changeCells } from "../../src/excel/cells";
import { forgetChange, removeLeftovers, undoChange } from "../../src/excel/undo";
import { writeSheets } from "../../src/excel/write";
import { change, formulasOf, look, openBook, payroll, sheetNames, valuesOf } from "./workbook";

const MARCH = "工资表 2026-03";
const TWO = [
  ["0012", 2400],
  ["0013", 2000],
] as const;

/** The address of what is merged in a range; empty when nothing is. */
function mergedIn(sheet: string, address: string): Promise<string> {
  return Excel.run(async (context) => {
    const merged = context.workbook.worksheets.getItem(sheet).getRange(address).getMergedAreasOrNullObject();
    merged.load("address");
    await context.sync();
    return merged.isNullObject ? "" : merged.address;
  });
}

test("a new sheet goes away", async () => {
  await openBook();
  const sheets = await writeSheets([payroll(TWO)]);
  await undoChange({ sheets, cells: [], flags: null });
  expect(await sheetNames()).toEqual(["说明"]);
});

test("a sheet that was written over is as it was: values, formulas, formats, merged cells; no scratch is left", async () => {
  await openBook();
  await writeSheets([payroll(TWO)]);
  await change(MARCH, (sheet) => {
    sheet.getRange("A1:C1").merge();
    sheet.getRange("C3").values = [["已签"]];
    sheet.getRange("B3").format.fill.color = "#FFFF00";
    sheet.getRange("B3").values = [[2450]];
  });
  const state = () =>
    look(MARCH, "A1:C5", "formulas,values,numberFormat", ({ formulas, values, numberFormat }) => ({
      formulas,
      values,
      numberFormat,
    }));
  const merged = () => mergedIn(MARCH, "A1:C5");
  const before = await state();
  expect(await merged()).toMatch(/A1:C1$/);
  const sheets = await writeSheets([payroll([["0099", 1], ...TWO])]);
  expect(await sheetNames()).toEqual(["说明", MARCH, expect.stringMatching(/^\(~薪则 \d+\)$/)]);
  await undoChange({ sheets, cells: [], flags: null });
  expect(await state()).toEqual(before);
  expect(await merged()).toMatch(/A1:C1$/);
  expect(await valuesOf(MARCH, "A6:C6")).toEqual([["", "", ""]]);
  expect(await look(MARCH, "B3", "format/fill/color", ({ format }) => format.fill.color)).toBe("#FFFF00");
  expect(await sheetNames()).toEqual(["说明", MARCH]);
});

test("forgetting a run removes what undo would have needed", async () => {
  await openBook();
  await writeSheets([payroll(TWO)]);
  const sheets = await writeSheets([payroll(TWO)]);
  await forgetChange({ sheets, cells: [], flags: null });
  expect(await sheetNames()).toEqual(["说明", MARCH]);
});

test("what an earlier session left behind is removed, and nothing else", async () => {
  await openBook({ 薪则: [["用户的表"]] });
  await writeSheets([payroll(TWO)]);
  await writeSheets([payroll(TWO)]);
  await removeLeftovers([]);
  expect(await sheetNames()).toEqual(["说明", "薪则", MARCH]);
});

test("changed cells are as they were, number formats too", async () => {
  await openBook({ 考勤: [["0012", "2026.3.5"]] });
  const cells = await changeCells({
    place: { sheet: "考勤", row: 0, column: 1 },
    rows: [[46086]],
    numberFormats: [["yyyy-mm-dd"]],
  });
  expect(await look("考勤", "B1", "values,text", ({ values, text }) => [values, text])).toEqual([
    [[46086]],
    [["2026-03-05"]],
  ]);
  await undoChange({ sheets: [], cells: [cells], flags: null });
  expect(await valuesOf("考勤", "B1")).toEqual([["2026.3.5"]]);
  expect(await look("考勤", "B1", "numberFormat", ({ numberFormat }) => numberFormat)).toEqual([["@"]]);
});

test.each([
  ["0012", "0012"],
  ["=1+1", "=1+1"],
  [12, 12],
])("a cell of text takes %j as it is meant", async (value, expected) => {
  await openBook({ 考勤: [["旧"]] });
  await changeCells({ place: { sheet: "考勤", row: 0, column: 0 }, rows: [[value]] });
  expect(await valuesOf("考勤", "A1")).toEqual([[expected]]);
});

test("rows below an Excel table become part of it, until undone", async () => {
  await openBook({
    调整: [
      ["月份", "工号"],
      ["2026-02", "0012"],
    ],
  });
  await change("调整", (sheet) => {
    sheet.tables.add("A1:B2", true).name = "调整表";
  });
  const cells = await changeCells({
    place: { sheet: "调整", row: 2, column: 0 },
    rows: [["2026-03", "0013"]],
    table: "调整表",
  });
  const address = () =>
    Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("调整表").getRange();
      range.load("address");
      await context.sync();
      return range.address.split("!")[1];
    });
  expect(await address()).toBe("A1:B3");
  await undoChange({ sheets: [], cells: [cells], flags: null });
  expect(await address()).toBe("A1:B2");
  expect(await formulasOf("调整", "A3:B3")).toEqual([["", ""]]);
});
