import { withExcel } from "./withExcel";

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const cases: [what: string, work: Work, code: string, location: string][] = [
  [
    "a sheet that is not there",
    (_sheet, { workbook }) => workbook.worksheets.getItem("nope").load("name"),
    "ItemNotFound",
    "WorksheetCollection.getItem",
  ],
  [
    "a wrong shape",
    (sheet) => (sheet.getRange("A1:B2").values = [[1, 2]]),
    "InvalidArgument",
    "Range.values",
  ],
  ["a bad address", (sheet) => sheet.getRange("A0").load("address"), "InvalidArgument", "Worksheet.getRange"],
  [
    "a place outside the sheet",
    (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"),
    "InvalidArgument",
    "Range.getOffsetRange",
  ],
  [
    "a formula that is none",
    (sheet) => (sheet.getRange("A1").formulas = [["=SUM("]]),
    "InvalidArgument",
    "Range.formulas",
  ],
  [
    "ranges that do not meet",
    (sheet) => sheet.getRange("A1").getIntersection("B2").load("address"),
    "ItemNotFound",
    "Range.getIntersection",
  ],
  [
    "a name that is not there",
    (_sheet, { workbook }) => workbook.names.getItem("x").load("value"),
    "ItemNotFound",
    "NamedItemCollection.getItem",
  ],
];

test.each(cases)("%s", async (_what, work, code, location) => {
  const { failure } = await withExcel();
  const error = await failure(work);
  expect([error.code, error.debugInfo.errorLocation]).toEqual([code, location]);
});

test("a member that the host does not have is named", async () => {
  const { failure } = await withExcel();
  const error = await failure((sheet) => sheet.charts.load("items/name"));
  expect(error.code).toBe("ApiNotFound");
  expect(error.message).toContain("Worksheet.charts");
});

test("a property that was not loaded is the client's own error", async () => {
  const { run } = await withExcel();
  await run(async (sheet) => {
    expect(() => sheet.name).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

test("what came before the failing call stays done, what comes after does not", async () => {
  const { run, failure } = await withExcel();
  const error = await failure((sheet) => {
    sheet.getRange("A1").values = [["before"]];
    sheet.getRange("A2:B2").values = [["wrong"]] as never;
    sheet.getRange("A3").values = [["after"]];
  });
  expect(error.debugInfo.statement).toContain("values");
  await run(async (sheet, context) => {
    const cells = sheet.getRange("A1:A3").load("values");
    await context.sync();
    expect(cells.values).toEqual([["before"], [""], [""]]);
  });
});

test("null objects: whatever hangs on one is null, and calls on it do nothing", async () => {
  const { run } = await withExcel();
  await run(async (_sheet, context) => {
    const none = context.workbook.worksheets.getItemOrNullObject("nope");
    const range = none.getRange("A1").load("values");
    none.delete();
    const table = context.workbook.tables.getItemOrNullObject("nope").load("name");
    await context.sync();
    expect([none.isNullObject, range.isNullObject, table.isNullObject]).toEqual([true, true, true]);
  });
});

test("objects outlive a sync, and tracked references are given back", async () => {
  const { run, host } = await withExcel();
  const references = () =>
    (host as unknown as { session: { references: { count: number } } }).session.references.count;
  await run(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    await context.sync();
    expect(references()).toBeGreaterThan(0);
    cell.values = [[1]];
    await context.sync();
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[1]]);
  });
  await run(async (_sheet, context) => context.sync());
  expect(references()).toBeLessThanOrEqual(1);
});

test("requirement sets are reported as what is there", async () => {
  const { Office } = await withExcel();
  const { requirements } = Office.context;
  expect(
    ["1.1", "1.9", "1.10", "1.15"].map((version) => requirements.isSetSupported("ExcelApi", version)),
  ).toEqual([true, true, true, true]);
  expect(requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
  expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  expect([Office.context.host, Office.context.platform]).toEqual(["Excel", "OfficeOnline"]);
  expect(Office.context.displayLanguage).toBe("zh-CN");
});
