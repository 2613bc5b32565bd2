import { readWorkbook } from "../../src/excel/read";
import type { CellValue } from "../../src/kinds/content";
import { change, openBook } from "./workbook";

test("sheets are read with their place, hidden rows, merged cells and tables", async () => {
  await openBook({
    花名册: [
      ["工号", "姓名", "底薪"],
      ["0012", "陈静", 2000],
      ["0013", "王伟", ""],
    ],
    考勤: [],
  });
  await change("考勤", (sheet) => {
    sheet.getRange("B3:C4").values = [
      ["工号", "日期"],
      ["=NA()", 46082],
    ];
    sheet.getRange("B6:C7").values = [
      ["合并", ""],
      ["", "尾"],
    ];
    sheet.getRange("B6:C6").merge();
    sheet.getRange("4:4").rowHidden = true;
    sheet.visibility = "Hidden";
  });
  await change("花名册", (sheet) => {
    sheet.tables.add("A1:C3", true).name = "人员";
  });
  const { name, date1904, sheets } = await readWorkbook();
  expect({ name, date1904 }).toEqual({ name: "工资.xlsx", date1904: false });
  expect(sheets.map((sheet) => sheet.name)).toEqual(["说明", "花名册", "考勤"]);
  expect(sheets[0]).toMatchObject({ visible: true, values: [] });
  expect(sheets[1]).toMatchObject({
    firstRow: 0,
    firstColumn: 0,
    values: [
      ["工号", "姓名", "底薪"],
      ["0012", "陈静", 2000],
      ["0013", "王伟", ""],
    ],
    tables: [{ name: "人员", top: 0, left: 0, bottom: 2, right: 2 }],
  });
  expect(sheets[2]).toMatchObject({
    visible: false,
    firstRow: 2,
    firstColumn: 1,
    merged: [{ top: 5, left: 1, bottom: 5, right: 2 }],
  });
  expect(sheets[2]?.values[1]).toEqual(["#N/A", 46082]);
  expect([...(sheets[2]?.hiddenRows ?? [])]).toEqual([3]);
});

test.each([
  [true, true],
  [false, false],
])("the date system is told: 1904 %s", async (date1904, expected) => {
  const { book } = await openBook();
  book.date1904 = date1904;
  expect((await readWorkbook()).date1904).toBe(expected);
});

/** Punches as they come: 6 columns. */
function punches(rows: number): CellValue[][] {
  return Array.from({ length: rows }, (_, row) => ["0012", 46082 + row, "早班", 0.375, 0.75, "正常"]);
}

jest.setTimeout(30_000);

test.each([
  ["24 people", 24 * 22, 4],
  ["300 people", 300 * 22, 4],
  ["400 people: 52,800 cells in two responses", 400 * 22, 5],
])("%s are read in a fixed number of syncs", async (_, rows, syncs) => {
  const { host } = await openBook({ 考勤: punches(rows) });
  const { sheets } = await readWorkbook();
  expect(sheets[1]?.values).toHaveLength(rows);
  expect(sheets[1]?.values.at(-1)).toEqual(["0012", 46082 + rows - 1, "早班", 0.375, 0.75, "正常"]);
  expect(host.statistics.syncs).toBe(syncs);
  expect(host.statistics.maxResponseBytes).toBeLessThan(4_000_000);
});

test("only the sheets asked for are read", async () => {
  await openBook({ 花名册: [["工号"]], 政策: [["参数"]] });
  const { sheets } = await readWorkbook({ only: (name) => name === "政策" });
  expect(sheets.map(({ name }) => name)).toEqual(["政策"]);
});

test("reading tells how far it is, and stops when cancelled", async () => {
  await openBook({ 考勤: punches(9_000) });
  const done: string[] = [];
  await readWorkbook({ progress: (piece, of) => done.push(`${piece}/${of}`) });
  expect(done).toEqual(["1/2", "2/2"]);
  const cancelling = new AbortController();
  const reading = readWorkbook({ signal: cancelling.signal, progress: () => cancelling.abort() });
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
});
