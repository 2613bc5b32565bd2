import { ExcelProblem } from "../../src/excel/problem";
import { writeSheets } from "../../src/excel/write";
import { change, formulasOf, look, openBook, payroll, sheetNames, valuesOf } from "./workbook";

const MARCH = "工资表 2026-03";
const ROSTER = { 花名册: [["工号"], ["0012"]] };

test("a sheet is written whole: text as text, numbers, formulas, formats, links, header, page", async () => {
  await openBook(ROSTER);
  const [written] = await writeSheets([payroll([["0012", 2400.5]])]);
  expect(written).toMatchObject({ name: MARCH, former: null });
  expect(await sheetNames()).toEqual(["说明", "花名册", MARCH]);
  expect(await valuesOf(MARCH, "A1:C4")).toEqual([
    ["工资表", "", ""],
    ["工号", "应发合计", "备注"],
    ["0012", 2400.5, ""],
    ["合计", 2400.5, ""],
  ]);
  expect(await formulasOf(MARCH, "B4")).toEqual([["=SUM(B3:B3)"]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(MARCH);
    const header = sheet.getRange("A2");
    const amount = sheet.getRange("B3");
    const link = sheet.getRange("A3");
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    const titleRows = sheet.pageLayout.getPrintTitleRowsOrNullObject();
    header.load("format/fill/color,format/font/bold,format/columnWidth");
    amount.load("text,numberFormat");
    link.load("hyperlink");
    frozen.load("address");
    titleRows.load("address");
    sheet.pageLayout.load("orientation,paperSize,zoom");
    await context.sync();
    expect(header.format.fill.color).toBe("#DDEBF7");
    expect(header.format.font.bold).toBe(true);
    expect(header.format.columnWidth).toBe(56.25);
    expect(amount.text).toEqual([[expect.stringContaining("2,400.50")]]);
    expect(link.hyperlink).toMatchObject({ documentReference: "花名册!A2" });
    expect(frozen.address).toContain("A1:A2");
    expect(titleRows.address).toContain("1:2");
    expect(sheet.pageLayout).toMatchObject({ orientation: "Landscape", paperSize: "A4" });
    expect(sheet.pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
  });
});

test("written again, the sheet stays the same one: references, widths and place are kept", async () => {
  await openBook({ ...ROSTER, 汇总: [["本月", 0]] });
  const [first] = await writeSheets([
    payroll([
      ["0012", 2400],
      ["0013", 2000],
    ]),
  ]);
  await change("汇总", (sheet) => {
    sheet.getRange("B1").formulas = [[`='${MARCH}'!B3*2`]];
  });
  await change(MARCH, (sheet) => {
    sheet.getRange("C:C").format.columnWidth = 90;
    sheet.getRange("A:A").format.columnWidth = 30;
  });
  const [second] = await writeSheets([payroll([["0012", 2500]])]);
  expect(second?.id).toBe(first?.id);
  expect(await formulasOf("汇总", "B1")).toEqual([[`='${MARCH}'!B3*2`]]);
  expect(await valuesOf("汇总", "B1")).toEqual([[5000]]);
  expect(await look(MARCH, "C1", "format/columnWidth", ({ format }) => format.columnWidth)).toBe(90);
  expect(await look(MARCH, "A1", "format/columnWidth", ({ format }) => format.columnWidth)).toBe(30);
  expect(await valuesOf(MARCH, "A3:B5")).toEqual([
    ["0012", 2500],
    ["合计", 2500],
    ["", ""],
  ]);
});

test("what stands beside the sheet's own columns is not touched", async () => {
  await openBook(ROSTER);
  await writeSheets([payroll([["0012", 2400]])]);
  await change(MARCH, (sheet) => {
    sheet.getRange("E3").values = [["我的备忘"]];
  });
  await writeSheets([payroll([["0012", 2500]])]);
  expect(await valuesOf(MARCH, "E3")).toEqual([["我的备忘"]]);
});

test("writing the same twice gives the same cells and formats", async () => {
  await openBook(ROSTER);
  const snapshot = () =>
    look(MARCH, "A1:C5", "formulas,numberFormat,text", ({ formulas, numberFormat, text }) => ({
      formulas,
      numberFormat,
      text,
    }));
  const content = payroll([
    ["0012", 2400],
    ["0013", 2000],
  ]);
  await writeSheets([content]);
  const first = await snapshot();
  await writeSheets([content]);
  expect(await snapshot()).toEqual(first);
});

jest.setTimeout(30_000);

test.each([10, 500])(
  "%d people take four syncs: look, build, swap, and the end of the batch",
  async (people) => {
    const { host } = await openBook(ROSTER);
    const rows = Array.from({ length: people }, (_, index) => [`${1000 + index}`, index] as const);
    await writeSheets([payroll(rows)]);
    host.statistics.reset();
    await writeSheets([payroll(rows)]);
    expect(host.statistics.syncs).toBe(4);
  },
);

test("a large sheet goes in requests under 4 MB", async () => {
  const { host } = await openBook(ROSTER);
  const text = "依据文字".repeat(100);
  const cells = Array.from({ length: 8_000 }, (_, row) => [text, row]);
  await writeSheets([{ ...payroll([]), cells, regions: [], links: [] }]);
  expect(host.statistics.maxRequestBytes).toBeGreaterThan(1_000_000);
  expect(host.statistics.maxRequestBytes).toBeLessThan(4_000_000);
  expect(await valuesOf(MARCH, "B8000")).toEqual([[7_999]]);
});

test("cancelled while it is built, the workbook is as it was", async () => {
  await openBook(ROSTER);
  await writeSheets([payroll([["0012", 2400]])]);
  const before = await sheetNames();
  const cancelling = new AbortController();
  const writing = writeSheets([payroll([["0012", 9999]])], {
    signal: cancelling.signal,
    progress: () => cancelling.abort(),
  });
  await expect(writing).rejects.toMatchObject({ name: "AbortError" });
  expect(await valuesOf(MARCH, "B3")).toEqual([[2400]]);
  expect((await sheetNames()).filter((name) => !before.includes(name))).toEqual([]);
});

test("when Excel breaks off while it is built, the workbook is as it was", async () => {
  await openBook(ROSTER);
  const broken = {
    ...payroll([["0012", 2400]]),
    links: [{ row: -1, column: 0, target: { sheet: "花名册", row: 1, column: 0 } }],
  };
  await expect(writeSheets([broken])).rejects.toBeInstanceOf(ExcelProblem);
  expect(await sheetNames()).toEqual(["说明", "花名册"]);
});

test("when Excel breaks off while the sheets are swapped in, each is put back", async () => {
  await openBook(ROSTER);
  await writeSheets([
    payroll([
      ["0012", 2400],
      ["0013", 2000],
    ]),
  ]);
  const before = await sheetNames();
  const other = { ...payroll([["0012", 1]]), name: "花名册/坏名" };
  await expect(writeSheets([payroll([["0012", 9999]]), other])).rejects.toBeInstanceOf(ExcelProblem);
  expect(await valuesOf(MARCH, "B3:B5")).toEqual([[2400], [2000], [4400]]);
  expect(await formulasOf(MARCH, "B5")).toEqual([["=SUM(B3:B4)"]]);
  expect((await sheetNames()).filter((name) => !before.includes(name))).toEqual([]);
});

test("a protected sheet is named, and nothing is written", async () => {
  await openBook(ROSTER);
  await writeSheets([payroll([["0012", 2400]])]);
  await change(MARCH, (sheet) => sheet.protection.protect());
  const before = await sheetNames();
  const writing = writeSheets([payroll([["0012", 9999]])]);
  await expect(writing).rejects.toMatchObject({ kind: "sheetProtected", fields: { sheet: MARCH } });
  expect(await sheetNames()).toEqual(before);
});

test("a workbook with protected structure says so", async () => {
  await openBook(ROSTER);
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  await expect(writeSheets([payroll([["0012", 2400]])])).rejects.toMatchObject({ kind: "workbookProtected" });
});
