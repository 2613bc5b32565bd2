import { withExcel } from "./withExcel";

test("sheets are added behind the others, found by name or id, renamed, moved, deleted", async () => {
  const { run } = await withExcel();
  await run(async (_sheet, context) => {
    const { worksheets } = context.workbook;
    const pay = worksheets.add("工资表").load("id,name,position");
    worksheets.add();
    worksheets.load("items/name");
    await context.sync();
    expect(worksheets.items.map((item) => item.name)).toEqual(["Sheet1", "工资表", "Sheet3"]);
    expect([pay.name, pay.position]).toEqual(["工资表", 1]);
    const byId = worksheets.getItem(pay.id).load("name");
    pay.position = 0;
    pay.name = "工资";
    await context.sync();
    expect(byId.name).toBe("工资表");
    worksheets.getItem("Sheet3").delete();
    worksheets.load("items/name");
    const count = worksheets.getCount();
    await context.sync();
    expect(worksheets.items.map((item) => item.name)).toEqual(["工资", "Sheet1"]);
    expect(count.value).toBe(2);
  });
});

test("formulas follow a sheet's new name", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    const other = context.workbook.worksheets.add("other");
    other.getRange("A1").values = [[4]];
    const cell = sheet.getRange("A1");
    cell.formulas = [["=other!A1*2"]];
    await context.sync();
    other.name = "考勤";
    cell.load("formulas,values");
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[["=考勤!A1*2"]], [[8]]]);
  });
});

test("a copy has the cells, formats and conditional formats, and its place", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    context.workbook.worksheets.add("last");
    sheet.getRange("A1").values = [["x"]];
    sheet.getRange("A1").format.fill.color = "#00FF00";
    sheet.getRange("A1:A3").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    const copy = sheet.copy("After", sheet).load("name,position");
    const cell = copy.getRange("A1").load("values");
    cell.format.fill.load("color");
    const rules = copy.getRange("A1:A3").conditionalFormats.getCount();
    await context.sync();
    expect([copy.name, copy.position]).toEqual(["Sheet1 (2)", 1]);
    expect([cell.values, cell.format.fill.color, rules.value]).toEqual([[["x"]], "#00FF00", 1]);
  });
});

test("visibility has three states, and the last visible sheet stays in sight", async () => {
  const { run, failure, book } = await withExcel();
  await run(async (_sheet, context) => {
    const other = context.workbook.worksheets.add("other");
    other.visibility = "VeryHidden";
    other.load("visibility");
    await context.sync();
    expect(other.visibility).toBe("VeryHidden");
  });
  expect((await book.toData()).sheets[book.sheets[1]?.id ?? ""]?.visibility).toBe("VeryHidden");
  expect((await failure((sheet) => (sheet.visibility = "Hidden"))).code).toBe("InvalidOperation");
  expect((await failure((sheet) => sheet.delete())).code).toBe("InvalidOperation");
});

test("a sheet may be hidden and deleted in one batch", async () => {
  const { run } = await withExcel();
  await run(async (_sheet, context) => {
    const other = context.workbook.worksheets.add("other");
    other.visibility = "Hidden";
    other.delete();
    const gone = context.workbook.worksheets.getItemOrNullObject("other");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("names that Excel refuses", async () => {
  const { failure } = await withExcel();
  const codes = await Promise.all(
    ["sheet1", "a/b", "", "x".repeat(32), "'x"].map(
      async (name) => (await failure((_sheet, context) => context.workbook.worksheets.add(name))).code,
    ),
  );
  expect(codes).toEqual([
    "ItemAlreadyExists",
    "InvalidArgument",
    "InvalidArgument",
    "InvalidArgument",
    "InvalidArgument",
  ]);
});

test("tab colour, grid lines, active sheet and selection", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    const other = context.workbook.worksheets.add("other");
    other.tabColor = "#FF8000";
    other.showGridlines = false;
    other.activate();
    other.getRange("B2:C3").select();
    other.load("tabColor,showGridlines");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    sheet.load("tabColor");
    await context.sync();
    expect([other.tabColor, other.showGridlines, sheet.tabColor]).toEqual(["#FF8000", false, ""]);
    expect([active.name, selected.address, cell.address]).toEqual(["other", "other!B2:C3", "other!B2"]);
  });
});

test("frozen panes: rows, columns, both, none", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    const location = async () => {
      const range = sheet.freezePanes.getLocationOrNullObject();
      range.load("address");
      await context.sync();
      return range.isNullObject ? null : range.address;
    };
    sheet.freezePanes.freezeRows(3);
    expect(await location()).toBe("Sheet1!1:3");
    sheet.freezePanes.freezeColumns(2);
    expect(await location()).toBe("Sheet1!A:B");
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    expect(await location()).toBe("Sheet1!A1:B3");
    sheet.freezePanes.unfreeze();
    expect(await location()).toBeNull();
  });
});

test("page layout: paper, fit, titles, area, footer", async () => {
  const { run, book } = await withExcel();
  await run(async (sheet, context) => {
    const layout = sheet.pageLayout;
    layout.orientation = "Landscape";
    layout.paperSize = "A4";
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    layout.centerHorizontally = true;
    layout.setPrintTitleRows("$1:$2");
    layout.setPrintArea("A1:F30");
    layout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
    layout.headersFooters.defaultForAllPages.leftFooter = "薪则";
    layout.load("orientation,paperSize,zoom");
    const rows = layout.getPrintTitleRowsOrNullObject().load("address");
    const columns = layout.getPrintTitleColumnsOrNullObject();
    const area = layout.getPrintAreaOrNullObject().load("address");
    layout.headersFooters.defaultForAllPages.load("centerFooter,leftFooter");
    await context.sync();
    expect([layout.orientation, layout.paperSize, layout.zoom.horizontalFitToPages]).toEqual([
      "Landscape",
      "A4",
      1,
    ]);
    expect([rows.address, columns.isNullObject, area.address]).toEqual(["Sheet1!1:2", true, "Sheet1!A1:F30"]);
    expect(layout.headersFooters.defaultForAllPages.centerFooter).toBe("第 &P 页");
    expect(layout.headersFooters.defaultForAllPages.leftFooter).toBe("薪则");
  });
  expect(book.activeSheet.extras.pageLayout).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    fitToPagesWide: 1,
    printTitleRows: "$1:$2",
    printArea: "$A$1:$F$30",
    footer: "&L薪则&C第 &P 页",
  });
});
