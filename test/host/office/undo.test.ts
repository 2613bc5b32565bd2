import { withExcel } from "./withExcel";

test("one Ctrl+Z takes back what one sync has written, whatever it was", async () => {
  const { run, book } = await withExcel();
  await run(async (sheet, context) => {
    sheet.getRange("A1:A2").values = [["old"], [1]];
    await context.sync();
    sheet.getRange("A1").values = [["new"]];
    sheet.getRange("A1").format.fill.color = "red";
    sheet.getRange("A1").values = [["newer"]];
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("A1:B1").merge();
    sheet.getRange("A5").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.freezePanes.freezeRows(1);
    const formula = sheet.getRange("C1");
    formula.formulas = [["=A3*2"]];
    formula.load("values");
    await context.sync();
    expect(formula.values).toEqual([[2]]);
  });
  const look = () =>
    run(async (sheet, context) => {
      const cells = sheet.getRange("A1:C3").load("formulas");
      const fill = sheet.getRange("A1").format.fill.load("color");
      const rules = sheet.getRange().conditionalFormats.getCount();
      const merged = sheet.getRange("A1").getMergedAreasOrNullObject();
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return [cells.formulas, fill.color, rules.value, merged.isNullObject, frozen.isNullObject];
    });
  const after = await look();
  await book.undo();
  expect(await look()).toEqual([
    [
      ["old", "", ""],
      [1, "", ""],
      ["", "", ""],
    ],
    "#FFFFFF",
    0,
    true,
    true,
  ]);
  await book.redo();
  expect(await look()).toEqual(after);
});

test("formulas that depend on what is undone follow", async () => {
  const { run, book } = await withExcel();
  await run(async (sheet, context) => {
    sheet.getRange("A1:A2").formulas = [[1], ["=A1*10"]];
    await context.sync();
    sheet.getRange("A1").values = [[5]];
    await context.sync();
  });
  await book.settle();
  expect(book.activeSheet.value(1, 0)).toBe(50);
  await book.undo();
  expect(book.activeSheet.value(1, 0)).toBe(10);
});
