import { formatMonth } from "../../src/kinds/month";
import type { CellValue } from "../../src/kinds/content";
import type { SheetImage } from "../../src/workbook/image";
import { monthsOf } from "../../src/workbook/months";
import { readCalendar, readPolicyRows } from "../../src/workbook/policyRows";
import { bookOf, ROSTER_SHEET, sheetOf } from "./book";

const attendance = (name: string, ...days: CellValue[]) =>
  sheetOf(name, [["工号", "日期", "签到"], ...days.map((day) => ["0012", day, 0.375])]);
const days = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);
const months = (...sheets: SheetImage[]) => monthsOf(bookOf([ROSTER_SHEET, ...sheets])).map(formatMonth);

test.each([
  ["nothing", [], []],
  ["one month", [attendance("考勤", ...days(46082, 22))], ["2026-03"]],
  [
    "several months in one sheet: the latest first",
    [attendance("考勤", ...days(46023, 20), ...days(46054, 18), ...days(46082, 22))],
    ["2026-03", "2026-02", "2026-01"],
  ],
  [
    "a slip of the pen and the first days of the next month come last",
    [attendance("考勤", ...days(46082, 22), 46113, 59235)],
    ["2026-03", "2062-03", "2026-04"],
  ],
  [
    "sheets of single months",
    [attendance("考勤 2026-02", ...days(46054, 18)), attendance("考勤 2026-03", ...days(46082, 22))],
    ["2026-03", "2026-02"],
  ],
  [
    "months of the results",
    [
      sheetOf("绩效", [
        ["月份", "工号", "计划推广量", "完成推广量"],
        ["2026-03", "0012", 1, 1],
      ]),
    ],
    ["2026-03"],
  ],
  ["dates as text", [attendance("考勤", "2026.3.5", "2026年3月6日")], ["2026-03"]],
] as [string, SheetImage[], string[]][])("%s", (_, sheets, expected) => {
  expect(months(...sheets)).toEqual(expected);
});

test("the figures for the functions: policy and calendar of the workbook, whatever the month", () => {
  const image = bookOf([
    sheetOf("政策", [
      ["参数", "值", "生效日期"],
      ["perfBase", 600, 46082],
    ]),
    sheetOf("日历", [
      ["日期", "类型"],
      [46086, "休息日"],
    ]),
  ]);
  expect(readPolicyRows(image)).toMatchObject([{ key: "perfBase", value: 600, from: 20513 }]);
  expect(readCalendar(image)).toMatchObject([{ date: 20517, kind: "restDay" }]);
  expect(readPolicyRows(bookOf([]))).toEqual([]);
});
