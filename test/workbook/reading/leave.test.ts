import { dayOfInstant, minutesOfInstant, type Instant } from "../../../src/kinds/moment";
import { toIso } from "../../../src/kinds/day";
import type { CellValue } from "../../../src/kinds/content";
import { sheetOf } from "../book";
import { readMarch } from "../reading";

const HEADER = ["工号", "类型", "开始", "结束", "天数", "申请时间", "审批人", "审批状态", "事由", "代班人"];

function leave(rows: CellValue[][], header = HEADER) {
  return readMarch([sheetOf("请假", [header, ...rows])]);
}

function write(at: Instant | null): string | null {
  return at === null ? null : `${toIso(dayOfInstant(at))} ${minutesOfInstant(at)}`;
}

test("one leave", () => {
  const row = ["0012", "事假", 46086.375, 46086.75, 1, 46085.5, "0001", "同意", "看病", "0013"];
  const { records, findings } = leave([row]);
  expect(findings).toEqual([]);
  const [found] = records.leaves;
  expect(found).toMatchObject({
    id: "0012",
    type: "事假",
    days: 1,
    approverId: "0001",
    status: "批准",
    reason: "看病",
    substituteId: "0013",
    startHasClock: true,
    endHasClock: true,
  });
  expect([found?.start, found?.end, found?.appliedAt].map((at) => write(at ?? null))).toEqual([
    "2026-03-05 540",
    "2026-03-05 1080",
    "2026-03-04 720",
  ]);
});

test.each([
  ["whole days: to the end of the last", 46086, 46087, "2026-03-05 0", "2026-03-07 0", false],
  ["a morning", "2026-03-05 上午", "2026-03-05 上午", "2026-03-05 0", "2026-03-05 720", true],
  ["an afternoon", "2026-03-05 下午", "2026-03-05 下午", "2026-03-05 720", "2026-03-06 0", true],
] as [string, CellValue, CellValue, string, string, boolean][])("%s", (_, start, end, from, to, hasClock) => {
  const [found] = leave([["0012", "事假", start, end]]).records.leaves;
  expect([write(found?.start ?? null), write(found?.end ?? null)]).toEqual([from, to]);
  expect(found).toMatchObject({ startHasClock: hasClock, endHasClock: hasClock });
});

test.each([
  ["ends the day before the month", 46079, 46081, 0],
  ["reaches into the month", 46079, 46082, 1],
  ["reaches out of the month", 46112, 46120, 1],
  ["ends at the midnight that begins the month", 46079, "2026-03-01 0:00", 0],
  ["ends a minute after it", 46079, "2026-03-01 0:01", 1],
  ["covers the month", 46000, 46200, 1],
] as [string, CellValue, CellValue, number][])("a leave that %s", (_, start, end, count) => {
  expect(leave([["0012", "事假", start, end]]).records.leaves).toHaveLength(count);
});

test("a leave that begins after the month is left out and said", () => {
  const { records, findings } = leave([["0012", "事假", 46113, 46114]]);
  expect(records.leaves).toEqual([]);
  expect(findings).toEqual(["D-FUTURE date.later 请假!C2"]);
});

test.each([
  ["事假", "事假", []],
  ["事", "事假", []],
  ["Personal leave", "事假", []],
  ["年休假", "年假", []],
  ["补休", "调休", []],
  ["公出", "外出", []],
  ["护理假", "陪产假", []],
  ["病假（半天）", "病假", []],
  ["矿工", "旷工", ["R042 word.absence 请假!B2"]],
  ["旷工", "旷工", []],
  ["神游", "神游", ["D-TYPE cell.unknownWord 请假!B2"]],
])("the type %p is %p", (typed, type, findings) => {
  const result = leave([["0012", typed, 46086, 46086]]);
  expect(result.records.leaves).toMatchObject([{ type }]);
  expect(result.findings).toEqual(findings);
});

test.each([
  ["批准", "批准"],
  ["已通过", "批准"],
  ["approved", "批准"],
  ["√", "批准"],
  ["审批中", "待批"],
  ["不同意", "驳回"],
  ["已撤销", "撤销"],
  ["部门经理已签", "部门经理已签"],
  ["", null],
])("the status %p is %p", (typed, status) => {
  const { records, findings } = leave([["0012", "事假", 46086, 46086, 1, "", "", typed]]);
  expect(records.leaves).toMatchObject([{ status }]);
  expect(findings).toEqual([]);
});

test.each([
  ["0001", "0001", []],
  [1, "0001", ["D-ID-ZEROS id.zeros 请假!G2"]],
  ["王芳", "0001", []],
  ["总经理", "总经理", []],
  ["9999", "9999", []],
] as [CellValue, string, string[]][])("the approver %p is %p", (typed, approverId, findings) => {
  const result = leave([["0012", "事假", 46086, 46086, 1, "", typed]]);
  expect(result.records.leaves).toMatchObject([{ approverId }]);
  expect(result.findings).toEqual(findings);
});

test.each([
  ["an end before the start", 46087, 46086, ["D-ORDER order.dates 请假!D2"]],
  ["an end at the start's minute", 46086.5, 46086.5, ["D-ORDER order.dates 请假!D2"]],
  ["no end", 46086, "", ["D-REQUIRED cell.required 请假!D2"]],
  ["no start", "", 46086, ["D-REQUIRED cell.required 请假!C2"]],
  ["neither", "", "", ["D-REQUIRED cell.required 请假!C2", "D-REQUIRED cell.required 请假!D2"]],
] as [string, CellValue, CellValue, string[]][])("%s", (_, start, end, findings) => {
  expect(leave([["0012", "事假", start, end]]).findings).toEqual(findings);
});

test.each([
  ["days that meet", [46086, 46086], [46087, 46087], "批准", []],
  ["a common day", [46086, 46087], [46087, 46088], "批准", ["D-OVERLAP overlap.leave 请假!C3"]],
  ["one inside the other", [46082, 46112], [46087, 46088], "批准", ["D-OVERLAP overlap.leave 请假!C3"]],
  ["a leave that was refused", [46086, 46087], [46087, 46088], "驳回", []],
])("two leaves: %s", (_, first, second, status, findings) => {
  const rows = [
    ["0012", "事假", ...first, 1, "", "", "批准"],
    ["0012", "病假", ...second, 1, "", "", status],
    ["0013", "病假", ...second, 1, "", "", "批准"],
  ];
  expect(leave(rows).findings).toEqual(findings);
});
