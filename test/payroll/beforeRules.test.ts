import { describeStep } from "../../src/engine/step";
import type { Line } from "../../src/payroll/paySlip";
import { amounts, close, month, ORDER, rowOf, setFigure, slipOf, type Row, type Sheets } from "./workbook";

/** The clean month with 全勤奖 200 and the rules in force from a day. */
function rulesFrom(day: string, change: (sheets: Sheets) => void = () => {}): Sheets {
  return month((sheets) => {
    setFigure(sheets, "fullAttendanceBonus", 200);
    setFigure(sheets, "ruleEffectiveFrom", day);
    change(sheets);
  });
}

const roster = (sheets: Sheets, changes: Row, id = "0002") =>
  Object.assign(rowOf(sheets, "花名册", { 工号: id }), changes);

const record = (sheets: Sheets, changes: Row) =>
  sheets["奖惩"]?.push({
    日期: "2026-03-12",
    工号: "0002",
    类型: "损害公司利益",
    处理: "",
    金额: "",
    事由: "泄露客户名单",
    状态: "查实",
    审批人: "0001",
    ...changes,
  });

describe("rules that hold from a day on (R009): amounts", () => {
  const all = { base: 2000, perf: 400, fullAttendance: 200 };
  const cases: [string, Sheets, Partial<Record<Line, number>>][] = [
    ["on the month's first day", rulesFrom("2026-03-01"), all],
    ["on its last day: the month's pay is by the rules", rulesFrom("2026-03-31"), all],
    ["after the month: nothing by the rules", rulesFrom("2026-04-01"), {}],
    [
      "after the month: base pay as agreed",
      rulesFrom("2026-04-01", (sheets) => roster(sheets, { 底薪: 2100 })),
      { base: 2100 },
    ],
    [
      "late on the 12th, rules from the 12th: no full attendance",
      rulesFrom("2026-03-12", (sheets) => {
        Object.assign(rowOf(sheets, "考勤", { 工号: "0002", 日期: "2026-03-12" }), { 签到: "9:30" });
      }),
      { base: 2000, perf: 400 },
    ],
    [
      "rules from the 13th: it does not count",
      rulesFrom("2026-03-13", (sheets) => {
        Object.assign(rowOf(sheets, "考勤", { 工号: "0002", 日期: "2026-03-12" }), { 签到: "9:30" });
      }),
      all,
    ],
    [
      "harm on the day itself stops commission (R097)",
      rulesFrom("2026-03-12", (sheets) => {
        sheets["提成"]?.push({ ...ORDER });
        record(sheets, {});
      }),
      all,
    ],
    [
      "harm the day before does not",
      rulesFrom("2026-03-13", (sheets) => {
        sheets["提成"]?.push({ ...ORDER });
        record(sheets, {});
      }),
      { ...all, commission: 1000 },
    ],
    [
      "a fine of the day itself is taken",
      rulesFrom("2026-03-12", (sheets) => {
        setFigure(sheets, "fineMode", "deduct");
        record(sheets, { 类型: "上网", 处理: "罚款", 金额: 50 });
      }),
      { ...all, fine: -50 },
    ],
    [
      "a fine of the day before is not",
      rulesFrom("2026-03-13", (sheets) => {
        setFigure(sheets, "fineMode", "deduct");
        record(sheets, { 类型: "上网", 处理: "罚款", 金额: 50 });
      }),
      all,
    ],
  ];
  test.each(cases)("%s", (_, sheets, expected) => {
    const { gross: _gross, net: _net, ...lines } = amounts(slipOf(close(sheets), "0002"));
    expect(lines).toEqual(expected);
  });

  // Hired and gone within the year: money after the day of leaving comes too late (R098).
  const leaver = { 入职日期: "2025-06-02", 离职日期: "2026-02-27" };
  test.each([
    ["left on the day itself: R098 takes it", "2026-02-27", 0],
    ["left the day before: it is paid", "2026-02-28", 1000],
  ])("commission of a leaver who %s", (_, day, yuan) => {
    const sheets = rulesFrom(day, (own) => {
      roster(own, leaver);
      own["提成"]?.push({ ...ORDER });
      own["考勤"] = (own["考勤"] ?? []).filter((row) => row["工号"] !== "0002");
    });
    const slip = close(sheets).slips.find(({ person: { id } }) => id === "0002");
    expect(slip?.lines.commission ?? 0).toBe(yuan * 100);
  });
});

test.each<[Line, string]>([
  ["base", "0002"],
  ["perf", "0002"],
  ["penalty", "0001"],
  ["bonus", "0002"],
  ["fullAttendance", "0002"],
])("the trace of %s says that the rules do not hold yet", (line, id) => {
  const slip = slipOf(close(rulesFrom("2026-04-01")), id);
  const steps = slip.trace[line] ?? [];
  expect(steps.map((step) => [step.clause, describeStep(step, "zh")])).toEqual([
    ["R009", "部门制度自 2026-04-01 起生效，此前的不按制度计算"],
  ]);
  expect(steps[0]?.from).toMatchObject([{ sheet: "政策" }]);
});

test("and so does that of a fine that is not taken and of a leaver's commission", () => {
  const sheets = rulesFrom("2026-03-31", (own) => {
    setFigure(own, "fineMode", "deduct");
    record(own, { 类型: "上网", 处理: "罚款", 金额: 50 });
    roster(own, { 离职日期: "2026-03-30" });
    own["提成"]?.push({ ...ORDER });
  });
  const { trace } = slipOf(close(sheets), "0002");
  expect(trace.fine?.map(({ text }) => text)).toEqual(["rules.notYet"]);
  expect(trace.commission?.[0]?.text).toBe("rules.notYet");
});
