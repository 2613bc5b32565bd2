import { readOverrides, type PolicyRow } from "../../src/policy/overrides";
import { Policy } from "../../src/policy/policy";
import { day } from "../../src/kinds/day";
import { fromYuan } from "../../src/kinds/money";

const columns = { key: 0, value: 1, from: 2, source: 3, note: 4 };
let nextRow = 1;

function row(key: string, value: PolicyRow["value"], from: string | null = "2026-03-01"): PolicyRow {
  const place = { sheet: "政策", row: nextRow++, columns };
  return { key, value, from: from === null ? null : day(from), source: null, place, unreadable: new Set() };
}

const valueOf = (key: string, value: PolicyRow["value"], date1904 = false) => {
  const { overrides, problems } = readOverrides([row(key, value)], date1904);
  return problems[0]?.kind ?? overrides[0]?.value;
};

describe("values of the 政策 sheet as people type them", () => {
  test.each<[string, PolicyRow["value"], unknown]>([
    ["perfBase", 600, fromYuan(600)],
    ["perfBase", "¥1,200.50", fromYuan(1200.5)],
    ["perfBase", "600元", fromYuan(600)],
    ["thresholdRatio", 0.4, 0.4],
    ["thresholdRatio", "30%", 0.3],
    ["thresholdRatio", "３０％", 0.3],
    ["overtimeRestDay", "200%", 2],
    ["graceDays", "15天", 15],
    ["graceDays", 20, 20],
    ["thresholdInclusive", "否", false],
    ["thresholdInclusive", "是", true],
    ["thresholdInclusive", true, true],
    ["thresholdInclusive", "FALSE", false],
    ["perfCap", "关", null],
    ["perfCap", null, null],
    ["perfCap", "null", null],
    ["perfCap", "120%", 1.2],
    ["prorateMethod", 21.75, "21.75"],
    ["prorateMethod", "按工作日", "workdays"],
    ["prorateMethod", "Deduct21.75", "deduct21.75"],
    ["penaltyMode", "每人", "perPerson"],
    ["bonusMember", "50-100", [fromYuan(50), fromYuan(100)]],
    ["bonusMember", "60～120元", [fromYuan(60), fromYuan(120)]],
    ["bonusMember", "[50,100]", [fromYuan(50), fromYuan(100)]],
    [
      "shifts",
      "9:00-12:00,14:00-18:00",
      [
        [540, 720],
        [840, 1080],
      ],
    ],
    ["shifts", "22：00至6：00", [[1320, 1800]]],
    ["perfRoles", "主管、组员、销售", ["supervisor", "member", "member"]],
    ["breakers", "迟到,矿工", ["late", "absence"]],
    ["approverRoles", "店长；经理", ["店长", "经理"]],
    ["supervisorWeights", "40%,30%,30%", [0.4, 0.3, 0.3]],
    ["minWageRegion", " 上海 ", "上海"],
    ["ruleEffectiveFrom", "2026年1月1日", day("2026-01-01")],
    ["ruleEffectiveFrom", 46023, day("2026-01-01")],
    ["orgProfile", "d6", ["D6"]],
    ["orgProfile", "D18、D6", ["D18", "D6"]],
    ["attendanceSignedBy", "0001、陈立", ["0001", "陈立"]],
    ["attendanceSignedBy", 101, ["101"]],
    ["minYears", "1.5年", 1.5],
    ["positionLevel.店长", "主管", "supervisor"],
    ["minimumWage.广西", 2200, fromYuan(2200)],
    [
      "shift.早班",
      "8:00-12:00、13:00-17:00",
      [
        [480, 720],
        [780, 1020],
      ],
    ],
    ["scheduleMode.0002", "弹性", "flex"],
    ["leaveRequestWindow", "14:00-18:00", [[840, 1080]]],
    ["leaveRequestWindow", "关", null],
    ["meetings", "周会、月会", ["周会", "月会"]],
    ["meetings", "关", null],
    ["perfBase", "５００元", fromYuan(500)],
    ["perfBase", "500 元", fromYuan(500)],
    ["perfBase", "0.5万", fromYuan(5000)],
    ["thresholdRatio", "30 %", 0.3],
    ["overtimeWorkday", "1.5倍", 1.5],
    ["graceMinutes", "5分钟", 5],
    ["graceMinutes", "5 min", 5],
    ["hoursPerDay", "7.5小时", 7.5],
    ["punchesPerDay", "4次", 4],
    ["ratioDecimals", "2位", 2],
    ["minWageRegion", "关", null],
    ["annualLeaveDays", "5天,10天,15天", [5, 10, 15]],
    ["annualLeaveYears", "1年、10年、20年", [1, 10, 20]],
    ["absenceMultiple", "2倍", 2],
  ])("%s: %j is %j", (key, typed, value) => {
    expect(valueOf(key, typed)).toEqual(value);
  });

  test("dates follow the workbook's date system", () => {
    expect(valueOf("ruleEffectiveFrom", 46023 - 1462, true)).toBe(day("2026-01-01"));
  });
});

describe("what cannot be taken has no effect and is named with its cell", () => {
  test.each<[string, PolicyRow["value"], string]>([
    ["perfBase", "五百", "badValue"],
    ["perfBase", -1, "outOfRange"],
    ["thresholdRatio", 30, "outOfRange"],
    ["graceDays", 15.5, "badValue"],
    ["graceDays", "15小时", "badValue"],
    ["graceMinutes", "1小时", "badValue"],
    ["hoursPerDay", "480分钟", "badValue"],
    ["ratioTolerance", "0.005%", "badValue"],
    ["perfBase", "500天", "badValue"],
    ["thresholdRatio", "30元", "badValue"],
    ["thresholdRatio", "-5%", "outOfRange"],
    ["thresholdRatio", "100.1%", "outOfRange"],
    ["graceMinutes", 241, "outOfRange"],
    ["ruleEffectiveFrom", "2026-02-30", "badValue"],
    ["orgProfile", "D5", "badValue"],
    ["graceDays", 367, "outOfRange"],
    ["prorateMethod", "按月", "badValue"],
    ["bonusMember", "100-50", "badValue"],
    ["bonusMember", 50, "badValue"],
    ["shifts", "9:00", "badValue"],
    ["perfRoles", "主管、店长", "badValue"],
    ["supervisorWeights", "40%,30%,20%", "badValue"],
    ["supervisorWeights", "50%,50%", "badValue"],
    ["overtimeWorkday", "140%", "outOfRange"],
    ["thresholdInclusive", "也许", "badValue"],
    ["orgProfile", "D18、D5", "badValue"],
    ["minEducation", "秀才", "badValue"],
    ["perfBass", 500, "unknownKey"],
    ["positionLevel", "主管", "unknownKey"],
  ])("%s: %j is %s", (key, typed, kind) => {
    expect(valueOf(key, typed)).toBe(kind);
  });

  test.each<[string, PolicyRow["value"]]>([
    ["perfBase", null],
    ["perfBase", ""],
    ["perfBase", "  "],
    ["commissionRate", "--"],
    ["penaltyMode", "无"],
    ["minWageRegion", ""],
    ["positionLevel.店长", null],
  ])("%s: %j is not filled in: no value, and nothing wrong", (key, typed) => {
    expect(readOverrides([row(key, typed), row(key, typed)], false)).toEqual({ overrides: [], problems: [] });
    expect(readOverrides([row(key, typed, null)], false).problems).toEqual([]);
  });

  test.each([
    ["perfBass", "perfBase"],
    ["PERFCAP", "perfCap"],
    ["绩效工资基数", "perfBase"],
    ["positionlevel.店长", "positionLevel.店长"],
    ["完全不同的东西", undefined],
    ["positionLevel.", undefined],
  ])("%s was probably %s", (key, suggestion) => {
    expect(readOverrides([row(key, 1)], false).problems[0]?.suggestion).toBe(suggestion);
  });

  test("30 for a ratio was probably 30%", () => {
    const [problem] = readOverrides([row("thresholdRatio", 30)], false).problems;
    expect(problem).toMatchObject({
      suggestion: "30%",
      fields: { most: { ratio: 1 } },
      place: { column: 1 },
    });
  });

  test("no date: the date's cell is to be filled in", () => {
    const { overrides, problems } = readOverrides([row("perfBase", 600, null)], false);
    expect(overrides).toEqual([]);
    expect(problems).toMatchObject([{ kind: "noDate", place: { sheet: "政策", column: 2 } }]);
  });

  test("two values of one date: the first holds, the second is named with the first's cell", () => {
    const rows = [row("perfBase", 600), row("perfBase", 700), row("perfBase", 800, "2026-04-01")];
    const { overrides, problems } = readOverrides(rows, false);
    expect(overrides.map(({ value }) => value)).toEqual([fromYuan(600), fromYuan(800)]);
    const first = { cell: { sheet: "政策", row: rows[0]?.place.row, column: 1 } };
    expect(problems).toMatchObject([
      { kind: "sameDate", place: { row: rows[1]?.place.row, column: 2 }, fields: { first } },
    ]);
  });

  test.each([
    ["positionLevel. 店长", "positionLevel.店长"],
    ["minimumWage.上海市", "minimumWage.上海"],
    ["minimumWage.广西壮族自治区", "minimumWage.广西"],
    ["minimumWage.内蒙古自治区", "minimumWage.内蒙古"],
  ])("%s is the same key as %s", (typed, key) => {
    const value = key.startsWith("minimumWage") ? 2000 : "主管";
    const { overrides, problems } = readOverrides([row(typed, value), row(key, value)], false);
    expect(overrides.map((override) => override.key)).toEqual([key]);
    expect(problems.map(({ kind }) => kind)).toEqual(["sameDate"]);
    expect(new Policy(overrides).byKey(typed, null)?.place).toBeDefined();
  });

  test("a cell that had its finding already is not named again", () => {
    const unread = { ...row("perfBase", null, null), unreadable: new Set(["from"] as const) };
    expect(readOverrides([unread], false)).toEqual({ overrides: [], problems: [] });
  });
});
