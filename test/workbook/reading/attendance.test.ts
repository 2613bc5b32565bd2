import fc from "fast-check";
import type { CellValue } from "../../../src/kinds/content";
import { sheetOf } from "../book";
import { readMarch } from "../reading";

const HEADER = ["工号", "日期", "签到", "签退"];

function attendance(rows: CellValue[][], header = HEADER) {
  return readMarch([sheetOf("考勤", [header, ...rows])]);
}

test.each([
  ["plain", 0.375, 0.75, 540, 1080, []],
  [
    "text",
    "9:05",
    "18:00",
    545,
    1080,
    ["D-TEXTDATE cell.textClock 考勤!C2", "D-TEXTDATE cell.textClock 考勤!D2"],
  ],
  ["one punch", 0.375, "", 540, null, []],
  ["not filled in", "--", "/", null, null, []],
  ["over midnight", 0.75, 0.0625, 1080, 1530, []],
  ["the longest shift: 14 hours", 0.75, 0.75 - 10 / 24, 1080, 1080 + 840, []],
  ["longer: the wrong way round", 0.75, 0.375, 1080, null, ["D-ORDER order.clocks 考勤!D2"]],
  ["date-times", 46086.375, 46087.0625, 540, 1530, []],
  ["a punch of another day", 46090.375, 0.75, null, 1080, ["D-RANGE cell.clockDay 考勤!C2"]],
  ["a punch of the day before", 46085.375, 0.75, null, 1080, ["D-RANGE cell.clockDay 考勤!C2"]],
] as [string, CellValue, CellValue, number | null, number | null, string[]][])(
  "%s: %p to %p",
  (_, clockIn, clockOut, start, end, findings) => {
    const result = attendance([["0012", 46086, clockIn, clockOut]]);
    expect(result.records.attendance).toMatchObject([{ clockIn: start, clockOut: end }]);
    expect(result.findings).toEqual(findings);
  },
);

test.each([
  ["known", "0012", "0012", null],
  ["zeros lost", 12, "0012", "D-ID-ZEROS id.zeros 考勤!A2"],
  ["zeros lost in text", "12", "0012", "D-ID-ZEROS id.zeros 考勤!A2"],
  ["full-width", "００１２", "0012", null],
  ["unknown", "0099", null, "D-ID-UNKNOWN id.unknown 考勤!A2"],
  ["blank", "", null, "D-REQUIRED cell.required 考勤!A2"],
  ["an error", "#N/A", null, "D-ERRORCELL cell.errorValue 考勤!A2"],
] as [string, CellValue, string | null, string | null][])("ID %s: %p", (_, typed, id, finding) => {
  const { records, findings } = attendance([[typed, 46086, 0.375, 0.75]]);
  expect(records.attendance.map((row) => row.id)).toEqual(id === null ? [] : [id]);
  expect(findings).toEqual(finding ? [finding] : []);
});

test("an ID that fits two people when padded is nobody's", () => {
  const roster = sheetOf("花名册", [
    ["工号", "姓名", "小组", "岗位", "入职日期"],
    ["0012", "甲", "a", "b", 45000],
    ["00012", "乙", "a", "b", 45000],
  ]);
  const { records, findings } = readMarch([roster, sheetOf("考勤", [HEADER, [12, 46086, 0.375, 0.75]])]);
  expect(records.attendance).toEqual([]);
  expect(findings).toEqual(["D-ID-UNKNOWN id.severalFit 考勤!A2"]);
});

test("a column that lost all its zeros is one finding", () => {
  const rows = [1, 12, 13].map((id) => [id, 46086, 0.375, 0.75]);
  const { records, findings } = attendance(rows);
  expect(records.attendance.map(({ id }) => id)).toEqual(["0001", "0012", "0013"]);
  expect(findings).toEqual(["D-ID-ZEROS column.zeros 考勤!A1"]);
});

test("an unknown ID is one finding, whatever its rows, with the person of that name as a hint", () => {
  const rows = [46084, 46085, 46086].map((day) => ["0099", "李雷", day]);
  const { all } = attendance(rows, ["工号", "姓名", "日期"]);
  expect(all).toMatchObject([
    {
      problem: "id.unknownNamed",
      fields: { count: 3, id: "0012" },
      fix: { kind: "setText", text: "0012" },
    },
  ]);
});

test("a blank ID beside a name that only one person has", () => {
  const { all } = attendance([["", "李雷", 46086]], ["工号", "姓名", "日期"]);
  expect(all).toMatchObject([{ code: "D-REQUIRED", problem: "id.blankNamed", fix: { text: "0012" } }]);
});

test("a name that two people bear is no hint", () => {
  const namesakes = sheetOf("花名册", [
    ["工号", "姓名", "小组", "岗位", "入职日期"],
    ["0012", "李雷", "a", "b", 45000],
    ["0013", "李雷", "a", "b", 45000],
  ]);
  const rows = [
    ["工号", "姓名", "日期"],
    ["", "李雷", 46086],
    ["0099", "李雷", 46086],
  ];
  expect(readMarch([namesakes, sheetOf("考勤", rows)]).findings).toEqual([
    "D-REQUIRED cell.required 考勤!A2",
    "D-ID-UNKNOWN id.unknown 考勤!A3",
  ]);
});

test.each([
  ["李雷", []],
  ["李 雷", []],
  ["李雷（离职）", []],
  ["韩梅梅", ["D-NAME name.differs 考勤!B2"]],
])("the name %p beside 李雷's ID", (name, findings) => {
  expect(attendance([["0012", name, 46086]], ["工号", "姓名", "日期"]).findings).toEqual(findings);
});

test.each([
  ["the first of the month", 46082, 1, []],
  ["the last", 46112, 1, []],
  ["the day before", 46081, 0, []],
  ["the day after", 46113, 0, ["D-FUTURE date.later 考勤!B2"]],
  ["far in the future", 59235, 0, ["D-FUTURE date.later 考勤!B2"]],
  ["unreadable", "三月", 0, ["D-TYPE cell.notDay 考勤!B2"]],
  ["blank", "", 0, ["D-REQUIRED cell.required 考勤!B2"]],
] as [string, CellValue, number, string[]][])("a row of %s", (_, date, count, findings) => {
  const result = attendance([["0012", date, 0.375, 0.75]]);
  expect(result.records.attendance).toHaveLength(count);
  expect(result.findings).toEqual(findings);
});

test("a whole later month is one finding", () => {
  const rows = Array.from({ length: 6 }, (_, day) => ["0012", 46113 + day, 0.375, 0.75]);
  expect(attendance(rows.slice(0, 5)).findings).toHaveLength(5);
  expect(attendance(rows).findings).toEqual(["D-FUTURE rows.later 考勤!B2"]);
});

test("what is wrong in rows of other months is not this month's matter", () => {
  expect(attendance([["9999", 46000, "早", "晚"]]).findings).toEqual([]);
});

test("two rows for one day", () => {
  const rows = [
    ["0012", 46086, 0.375, 0.5],
    ["0013", 46086, 0.375, 0.75],
    ["0012", 46086, 0.58, 0.75],
  ];
  const { records, findings } = attendance(rows);
  expect(records.attendance).toHaveLength(3);
  expect(findings).toEqual(["D-OVERLAP overlap.day 考勤!B4"]);
});

test("the order of rows changes no record and no finding", () => {
  const rows: CellValue[][] = [
    ["0001", 46084, 0.375, 0.75],
    ["0012", "2026.3.4", "9:05", ""],
    [13, 46085, 0.375, "晚"],
    ["0012", 46086, 9.05, 0.75],
    ["0013", 46086, 0.75, 0.0625],
    ["9999", 46086, 0.375, 0.75],
  ];
  const summary = (order: CellValue[][]) => {
    const { records, all } = attendance(order);
    return {
      records: records.attendance.map(({ place: _, ...record }) => JSON.stringify(record)).sort(),
      findings: all
        .map(({ code, employee, fields }) => `${code} ${employee ?? ""} ${fields["text"] as string}`)
        .sort(),
    };
  };
  const expected = summary(rows);
  expect(expected.findings).toHaveLength(6);
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (order) => {
      expect(summary(order)).toEqual(expected);
    }),
  );
});

test("a thousand people's month reads fast", () => {
  const ids = Array.from({ length: 1000 }, (_, index) => String(index).padStart(5, "0"));
  const roster = ids.map((id) => [id, `员工${id}`, "招商组", "招商专员", 45000]);
  const punches = ids.flatMap((id) =>
    Array.from({ length: 22 }, (_, day) => [id, 46082 + day, 0.375 + Number(id) / 1e6, 0.75]),
  );
  const sheets = [
    sheetOf("花名册", [["工号", "姓名", "小组", "岗位", "入职日期"], ...roster]),
    sheetOf("考勤", [HEADER, ...punches]),
  ];
  readMarch(sheets);
  const start = performance.now();
  const { records } = readMarch(sheets);
  expect(records.attendance).toHaveLength(22_000);
  expect(performance.now() - start).toBeLessThan(1000);
});
