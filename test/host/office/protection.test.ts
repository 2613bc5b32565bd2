import { withExcel } from "./withExcel";

test("a protected sheet denies its locked cells, and nothing of the write is done", async () => {
  const { run, failure } = await withExcel();
  await run(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [["锁", "开"]];
    sheet.getRange("B:B").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true });
    sheet.protection.load("protected,options");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options.allowFormatColumns).toBe(true);
    expect(sheet.protection.options.allowInsertRows).toBe(false);
  });
  const denied = await failure((sheet) => {
    sheet.getRange("A1:B1").values = [["x", "y"]];
  });
  expect([denied.code, denied.debugInfo.errorLocation]).toEqual(["AccessDenied", "Range.values"]);
  await run(async (sheet, context) => {
    sheet.getRange("B1:B2").values = [["z"], ["neu"]];
    sheet.getRange("B1").format.columnWidth = 50;
    const cells = sheet.getRange("A1:B2").load("values");
    const locked = sheet.getRange("A1:B1").format.protection.load("locked");
    await context.sync();
    expect(cells.values).toEqual([
      ["锁", "z"],
      ["", "neu"],
    ]);
    expect(locked.locked).toBeNull();
  });
});

test.each([
  ["a fill", (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.fill.color = "red")],
  ["a row inserted", (sheet: Excel.Worksheet) => sheet.getRange("1:1").insert("Down")],
  ["a row deleted", (sheet: Excel.Worksheet) => sheet.getRange("1:1").delete("Up")],
  ["cells cleared", (sheet: Excel.Worksheet) => sheet.getRange("A1").clear()],
  ["cells merged", (sheet: Excel.Worksheet) => sheet.getRange("A1:B1").merge()],
  ["a conditional format", (sheet: Excel.Worksheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
  ["a row hidden", (sheet: Excel.Worksheet) => (sheet.getRange("1:1").rowHidden = true)],
])("%s is denied on a protected sheet", async (_what, work) => {
  const { run, failure } = await withExcel();
  await run(async (sheet, context) => {
    sheet.protection.protect();
    await context.sync();
  });
  expect((await failure((sheet) => work(sheet))).code).toBe("AccessDenied");
  await run(async (sheet, context) => {
    sheet.protection.unprotect();
    work(sheet);
    await context.sync();
  });
});

test("a protected structure keeps the sheets as they are", async () => {
  const { run, failure } = await withExcel();
  await run(async (_sheet, context) => {
    context.workbook.protection.protect();
    context.workbook.protection.load("protected");
    await context.sync();
    expect(context.workbook.protection.protected).toBe(true);
  });
  expect((await failure((_sheet, context) => context.workbook.worksheets.add("x"))).code).toBe(
    "AccessDenied",
  );
  expect((await failure((sheet) => (sheet.name = "y"))).code).toBe("AccessDenied");
});

test("protecting twice is an error, as in Excel", async () => {
  const { failure } = await withExcel();
  const error = await failure((sheet) => {
    sheet.protection.protect();
    sheet.protection.protect();
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual([
    "InvalidOperation",
    "WorksheetProtection.protect",
  ]);
});
