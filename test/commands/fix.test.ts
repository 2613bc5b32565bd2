import { mend } from "../../src/commands/fix";
import { undoChange, type WorkbookChange } from "../../src/excel/undo";
import type { Finding } from "../../src/findings/finding";
import type { CellMend, Fix } from "../../src/findings/fix";
import { found } from "../../src/findings/found";
import { day } from "../../src/kinds/day";
import { fromYuan } from "../../src/kinds/money";
import { parseMonth, type Month } from "../../src/kinds/month";
import { change as changeSheet, look, openBook, sheetNames, valuesOf } from "../excel/workbook";

jest.setTimeout(30_000);

/** A finding at 考勤!B2 that is mended so. */
function mendedBy(fix: Fix | null): Finding {
  const place = { sheet: "考勤", row: 1, column: 1 };
  return found("D-ERRORCELL", "cell.errorValue", "error", place, { fields: { text: "#N/A" }, fix });
}

const ATTENDANCE = {
  考勤: [
    ["工号", "日期"],
    ["0012", "2026.3.5"],
  ],
};

const MARCH_5 = day("2026-03-05");

test.each<[string, CellMend, unknown, string]>([
  ["a day", { kind: "setDay", day: MARCH_5 }, 46086, "2026-03-05"],
  ["a clock time", { kind: "setClock", minutes: 540 }, 0.375, "9:00"],
  ["a clock time of the next day", { kind: "setClock", minutes: 1530 }, 1.0625, "25:30"],
  ["a day with its time", { kind: "setMoment", day: MARCH_5, minutes: 540 }, 46086.375, "2026-03-05 9:00"],
  ["a number", { kind: "setNumber", number: 2000 }, 2000, "2000"],
  ["a ratio", { kind: "setRatio", ratio: 0.3 }, 0.3, "30%"],
  ["a ratio with decimals", { kind: "setRatio", ratio: 0.2999 }, 0.2999, "29.99%"],
  ["a month", { kind: "setMonth", month: parseMonth("2026-03") as Month }, "2026-03", "2026-03"],
  ["an ID with its zeros", { kind: "setText", text: "0012" }, "0012", "0012"],
])("%s is put into its cell, as what it is", async (_, fix, value, text) => {
  await openBook(ATTENDANCE);
  const made = await mend(mendedBy(fix), "zh");
  const [values, texts] = await look("考勤", "B2", "values,text", (range) => [range.values, range.text]);
  expect({ values, texts }).toEqual({ values: [[value]], texts: [[text]] });
  if (made) await undoChange(made);
  expect(await valuesOf("考勤", "B2")).toEqual([["2026.3.5"]]);
});

const ADJUSTMENT = mendedBy({
  kind: "addAdjustment",
  month: parseMonth("2026-03") as Month,
  employee: "0012",
  item: "绩效工资",
  amount: fromYuan(50),
  reason: "手工修改",
});

test("an adjustment goes below the rows of 调整, wherever its columns stand", async () => {
  await openBook({
    ...ATTENDANCE,
    调整: [
      ["工号", "月份", "我的列", "金额", "项目", "原因", "经办人"],
      ["0013", "2026-03", "x", 10, "津贴", "补", "王"],
    ],
  });
  const change = (await mend(ADJUSTMENT, "zh")) as WorkbookChange;
  expect(await valuesOf("调整", "A3:G3")).toEqual([["0012", "2026-03", "", 50, "绩效工资", "手工修改", ""]]);
  await undoChange(change);
  expect(await valuesOf("调整", "A3:G3")).toEqual([["", "", "", "", "", "", ""]]);
});

test("without a sheet 调整, one is made, and goes away again", async () => {
  await openBook(ATTENDANCE);
  const change = (await mend(ADJUSTMENT, "zh")) as WorkbookChange;
  const [headers = [], row = []] = await valuesOf("调整", "A1:G2");
  const record = Object.fromEntries(headers.map((header, index) => [header, row[index]]));
  expect(record).toMatchObject({
    月份: "2026-03",
    工号: "0012",
    项目: "绩效工资",
    金额: 50,
    原因: "手工修改",
  });
  await undoChange(change);
  expect(await sheetNames()).toEqual(["说明", "考勤"]);
});

test("an adjustment makes an Excel table longer", async () => {
  await openBook({
    ...ATTENDANCE,
    调整: [
      ["月份", "工号", "项目", "金额", "原因", "经办人"],
      ["2026-03", "0013", "津贴", 1, "补", "王"],
    ],
  });
  await changeSheet("调整", (sheet) => {
    sheet.tables.add("A1:F2", true).name = "调整表";
  });
  await mend(ADJUSTMENT, "zh");
  const rows = await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("调整表").getRange();
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(rows[2]).toEqual(["2026-03", "0012", "绩效工资", 50, "手工修改", ""]);
});

test("a figure that is missing gets its row in 政策", async () => {
  await openBook({ ...ATTENDANCE, 政策: [["参数", "值", "生效日期"]] });
  const fix = { kind: "addPolicy", key: "fullAttendanceBonus", value: 200, source: "" } as const;
  await mend(mendedBy({ ...fix, from: day("2026-01-01") }), "zh");
  expect(await valuesOf("政策", "A2:C2")).toEqual([["fullAttendanceBonus", 200, 46023]]);
});

test("a finding without a fix changes nothing", async () => {
  await openBook(ATTENDANCE);
  expect(await mend(mendedBy(null), "zh")).toBeNull();
});
