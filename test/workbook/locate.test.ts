import type { CellValue } from "../../src/kinds/content";
import { parseMonth, type Month } from "../../src/kinds/month";
import { readRecords } from "../../src/workbook/read";
import { bookOf, ROSTER_SHEET, sheetOf } from "./book";
import { brief, MARCH, readMarch } from "./reading";
import { write } from "../../src/text/text";

const HEADER = ["工号", "日期", "签到", "签退"];
const ROW = ["0012", 46086, 0.375, 0.75];
const FEBRUARY_ROW = ["0012", 46058, 0.375, 0.75];

const attendance = (name: string, ...rows: CellValue[][]) => sheetOf(name, [HEADER, ...rows]);

test.each([
  "考勤",
  "Attendance",
  " 考 勤 ",
  "考勤表",
  "考勤 2026-03",
  "考勤2026-3",
  "考勤202603",
  "考勤（2026年3月）",
  "考勤_2026.03",
  "考勤3月",
  "3月考勤",
  "2026年3月考勤表",
  "attendance 2026-03",
])("%p is the attendance of March 2026", (name) => {
  const { records, findings } = readMarch([attendance(name, ROW)]);
  expect(records.attendance).toHaveLength(1);
  expect(records.found["考勤"]).toBe(name);
  expect(findings).toEqual([]);
});

test.each(["考勤 2026-02", "考勤2月", "2025年3月考勤"])("%p is not", (name) => {
  const { records, findings } = readMarch([attendance(name, ROW)]);
  expect(records.attendance).toEqual([]);
  expect(findings).toEqual(["D-SHEET sheet.otherMonths 花名册!A1"]);
});

test("a name that only begins like a sheet's is another sheet", () => {
  const { records } = readMarch([sheetOf("考勤规则", [["规则"], ["九点上班"]])]);
  expect(records.found["考勤"]).toBeUndefined();
});

test("the month's own sheet is read, not the one without a month", () => {
  const { records, findings } = readMarch([
    attendance("考勤", FEBRUARY_ROW),
    attendance("考勤 2026-03", ROW),
  ]);
  expect(records.found["考勤"]).toBe("考勤 2026-03");
  expect(records.attendance).toHaveLength(1);
  expect(findings).toEqual([]);
});

test("in a sheet of one month, a row of an earlier month looks like a slip", () => {
  const { records, findings } = readMarch([attendance("考勤 2026-03", ROW, FEBRUARY_ROW)]);
  expect(records.attendance).toHaveLength(1);
  expect(findings).toEqual(["D-RANGE date.earlier 考勤 2026-03!B3"]);
});

test("without a month in its name, a sheet may hold many months", () => {
  const { records, findings } = readMarch([attendance("考勤", FEBRUARY_ROW, ROW)]);
  expect(records.attendance).toHaveLength(1);
  expect(findings).toEqual([]);
});

test("an unnamed sheet is found by its header and said so", () => {
  const { records, findings } = readMarch([attendance("打卡导出", ROW)]);
  expect(records.attendance).toHaveLength(1);
  expect(findings).toEqual(["D-SHEET sheet.byHeader 打卡导出!A1"]);
});

test("an unnamed sheet belongs to the definition with the most of its columns", () => {
  const rows = [
    ["工号", "日期", "小时", "审批状态"],
    ["0012", 46086, 2, "同意"],
  ];
  const { records } = readMarch([attendance("考勤", ROW), sheetOf("OT", rows)]);
  expect(records.overtime).toHaveLength(1);
});

test("two sheets for one month: the first is read, the other named", () => {
  const { records, findings } = readMarch([attendance("考勤", ROW), attendance("Attendance", ROW)]);
  expect(records.attendance).toHaveLength(1);
  expect(findings).toEqual(["D-SHEET sheet.several Attendance!A1"]);
});

test("a visible sheet comes before a hidden one", () => {
  const hidden = { ...attendance("考勤", FEBRUARY_ROW), visible: false };
  const { records, findings } = readMarch([hidden, attendance("Attendance", ROW)]);
  expect(records.found["考勤"]).toBe("Attendance");
  expect(findings).toEqual(["D-SHEET sheet.several 考勤!A1"]);
});

test("a hidden sheet is read and said so", () => {
  const { records, findings } = readMarch([{ ...attendance("考勤", ROW), visible: false }]);
  expect(records.attendance).toHaveLength(1);
  expect(findings).toEqual(["D-HIDDEN sheet.hidden 考勤!A1"]);
});

test("rows of the month in a second sheet of the same kind are not passed over in silence", () => {
  const sheets = [attendance("考勤", ROW), attendance("补录", ["0013", 46087, 0.375, 0.75])];
  expect(readMarch(sheets).findings).toEqual(["D-SHEET sheet.split 补录!A1"]);
  const elsewhere = [attendance("考勤", ROW), attendance("补录", FEBRUARY_ROW)];
  expect(readMarch(elsewhere).findings).toEqual([]);
});

test("the header may stand below titles, within the first ten rows", () => {
  const titles = (count: number) => Array.from({ length: count }, (_, row) => [`考勤表 第 ${row} 行`]);
  const below = (count: number) => readMarch([sheetOf("考勤", [...titles(count), HEADER, ROW])]);
  expect(below(9).records.attendance).toHaveLength(1);
  expect(below(10).records.attendance).toEqual([]);
  expect(below(10).findings).toEqual(["D-SHEET sheet.noHeader 考勤!A1"]);
});

test("a header merged over two rows: data begin below", () => {
  const rows = [HEADER, ["", "", "时间", "时间"], ROW];
  const { records, findings } = readMarch([
    sheetOf("考勤", rows, { merged: [{ top: 0, left: 0, bottom: 1, right: 0 }] }),
  ]);
  expect(records.attendance).toHaveLength(1);
  expect(findings).toEqual([]);
});

test("the used range may begin anywhere", () => {
  const { records, findings } = readMarch([
    sheetOf("考勤", [HEADER, ["0012", 46086, 9.05, 0.75]], { firstRow: 3, firstColumn: 2 }),
  ]);
  expect(records.attendance[0]?.place).toMatchObject({ row: 4, columns: { id: 2, clockIn: 4 } });
  expect(findings).toEqual(["D-TYPE cell.clockAsNumber 考勤!E5"]);
});

test.each([
  ["English", ["Employee ID", "Date", "Clock in", "Clock out"]],
  ["other names", ["员工编号", "考勤日期", "上班打卡时间", "下班打卡时间"]],
  ["spaces, marks and units", ["工 号*", "日　期：", "签到\n(小时)", "签退"]],
  ["DingTalk", ["工号", "日期", "上班1打卡时间", "下班1打卡时间"]],
])("headers: %s", (_, header) => {
  const { records } = readMarch([sheetOf("考勤", [header, ROW])]);
  expect(records.attendance[0]).toMatchObject({ id: "0012", clockIn: 540, clockOut: 1080 });
});

test("the very name goes before another name for it", () => {
  const rows = [
    ["户名", "工号", "姓名", "小组", "岗位", "入职日期"],
    ["某公司", "0001", "王芳", "招商组", "招商专员", 45000],
  ];
  const { records, findings } = readMarch([sheetOf("花名册", rows)]);
  expect(records.people[0]?.name).toBe("王芳");
  expect(findings).toEqual([]);
});

test("two columns of one name: the first is taken, the second named", () => {
  const rows = [
    ["工号", "日期", "签到", "签到"],
    ["0012", 46086, 0.375, 0.5],
  ];
  const { records, findings } = readMarch([sheetOf("考勤", rows)]);
  expect(records.attendance[0]?.clockIn).toBe(540);
  expect(findings).toEqual(["D-SHEET sheet.twoColumns 考勤!D1"]);
});

test("a missing required column is asked for where it would stand", () => {
  const { records, findings } = readMarch([
    sheetOf("加班", [
      ["工号", "日期"],
      ["0012", 46086],
    ]),
  ]);
  expect(findings).toEqual(["D-SHEET sheet.missingColumn 加班!C1"]);
  expect(records.overtime).toMatchObject([{ id: "0012", hours: null }]);
});

test("an Excel table ends where it ends", () => {
  const rows = [HEADER, ROW, ["0013", 46086, 0.375, 0.75], ["", "", "", ""], ["说明文字", "x", "y", "z"]];
  const tables = [{ name: "表1", top: 0, left: 0, bottom: 2, right: 3 }];
  const { records, findings } = readMarch([sheetOf("考勤", rows, { tables })]);
  expect(records.attendance).toHaveLength(2);
  expect(findings).toEqual([]);
});

test("a table beside other cells: only its own columns count", () => {
  const rows = [
    ["工号", ...HEADER],
    ["x", ...ROW],
  ];
  const tables = [{ name: "表1", top: 0, left: 1, bottom: 1, right: 4 }];
  const { records, findings } = readMarch([sheetOf("考勤", rows, { tables })]);
  expect(records.attendance[0]?.place.columns.id).toBe(1);
  expect(findings).toEqual([]);
});

test("sheets that Xinze writes are never read as input", () => {
  const { records } = readMarch([attendance("依据 2026-03", ROW)]);
  expect(records.attendance).toEqual([]);
});

test("what is missing is said at a cell that exists, by how much it is needed", () => {
  const { findings } = readRecords(bookOf([sheetOf("Sheet1", [["x"]])]), MARCH);
  expect(findings.map((found) => `${found.severity} ${write("zh", found.fields["sheet"] ?? "")}`)).toEqual([
    "error 花名册",
    "error 考勤",
    "info 请假",
    "info 加班",
    "error 绩效",
    "info 提成",
    "info 奖惩",
    "info 调整",
  ]);
  expect(new Set(findings.map(brief))).toEqual(
    new Set(["D-SHEET sheet.missing Sheet1!A1", "D-SHEET sheet.absent Sheet1!A1"]),
  );
});

test("an empty workbook has nothing to say anything at", () => {
  expect(readRecords(bookOf([]), MARCH).findings).toEqual([]);
});

test("without a roster, IDs are taken as typed", () => {
  const { records } = readRecords(bookOf([attendance("考勤", ROW)]), MARCH);
  expect(records.attendance[0]?.id).toBe("0012");
});

test("the month is asked for, not guessed", () => {
  const april = parseMonth("2026-04") as Month;
  const { records } = readMarch([ROSTER_SHEET, attendance("考勤", ROW)], { month: april });
  expect(records.attendance).toEqual([]);
});
