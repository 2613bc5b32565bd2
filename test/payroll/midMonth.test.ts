import { Calendar } from "../../src/law/calendar/calendar";
import { closeMonth } from "../../src/payroll/close";
import { describeStep } from "../../src/engine/step";
import { toYuan } from "../../src/kinds/money";
import { parseMonth, type Month } from "../../src/kinds/month";
import { toIso } from "../../src/kinds/day";
import {
  close,
  figure,
  imageOf,
  month,
  person,
  punches,
  rowOf,
  setFigure,
  slipOf,
  WORKDAYS,
  type Row,
  type Sheets,
} from "./workbook";

type Version = [value: number, from: string];

/** 王明 with a base pay by policy that changes; on the roster and at work as given. */
function raised(
  versions: readonly Version[],
  roster: Row = {},
  also: (sheets: Sheets) => void = () => {},
): Sheets {
  return month((sheets) => {
    sheets["政策"]?.push(...versions.map(([value, from]) => figure("baseMember", value, from)));
    Object.assign(rowOf(sheets, "花名册", { 工号: "0002" }), roster);
    const { 入职日期: hired = "", 离职日期: left = "" } = rowOf(sheets, "花名册", { 工号: "0002" });
    sheets["考勤"] = (sheets["考勤"] ?? []).filter(
      (row) =>
        row["工号"] !== "0002" ||
        (String(row["日期"]) >= String(hired) && (left === "" || String(row["日期"]) <= String(left))),
    );
    also(sheets);
  });
}

const base = (sheets: Sheets) => toYuan(slipOf(close(sheets), "0002").lines.base);

// March 2026: 22 workdays, 10 of them before the 16th.
describe("底薪 that changes within the month: each stretch by its workdays (R081, A41)", () => {
  test.each<[title: string, versions: Version[], roster: Row, yuan: number]>([
    ["from the 16th: 2000 × 10/22 + 2500 × 12/22", [[2500, "2026-03-16"]], {}, 2272.73],
    ["a cut from the 16th: 2000 × 10/22 + 1500 × 12/22", [[1500, "2026-03-16"]], {}, 1727.27],
    ["from the 1st: the whole month", [[2500, "2026-03-01"]], {}, 2500],
    ["from the 2nd, the first workday: the whole month", [[2500, "2026-03-02"]], {}, 2500],
    ["from the 3rd: 2000 × 1/22 + 2500 × 21/22", [[2500, "2026-03-03"]], {}, 2477.27],
    ["from the last day: 2000 × 21/22 + 2500 × 1/22", [[2500, "2026-03-31"]], {}, 2022.73],
    ["from the first of April: not yet", [[2500, "2026-04-01"]], {}, 2000],
    ["from a Saturday: as from the Monday after", [[2500, "2026-03-28"]], {}, 2045.45],
    [
      "twice: 2000 × 5/22 + 2200 × 10/22 + 2500 × 7/22",
      [
        [2200, "2026-03-09"],
        [2500, "2026-03-23"],
      ],
      {},
      2250,
    ],
    ["to the same amount: no change", [[2000, "2026-03-16"]], {}, 2000],
    ["agreed in the roster: policy does not touch it", [[2500, "2026-03-16"]], { 底薪: 2600 }, 2600],
    [
      "hired on the 9th: 2000 ÷ 21.75 × 5 + 2500 ÷ 21.75 × 12",
      [[2500, "2026-03-16"]],
      { 入职日期: "2026-03-09" },
      1839.08,
    ],
    [
      "hired on the day of the change: 2500 ÷ 21.75 × 12",
      [[2500, "2026-03-16"]],
      { 入职日期: "2026-03-16" },
      1379.31,
    ],
    [
      "left on the 13th, before the change: 2000 ÷ 21.75 × 10",
      [[2500, "2026-03-16"]],
      { 离职日期: "2026-03-13" },
      919.54,
    ],
    [
      "left on the 16th: 2000 ÷ 21.75 × 10 + 2500 ÷ 21.75",
      [[2500, "2026-03-16"]],
      { 离职日期: "2026-03-16" },
      1034.48,
    ],
  ])("%s", (_, versions, roster, yuan) => {
    expect(base(raised(versions, roster))).toBe(yuan);
  });

  test.each([
    ["21.75", 1839.08],
    ["workdays", 1818.19],
    ["deduct21.75", 1812.04],
  ])("hired on the 9th, by %s: %s", (method, yuan) => {
    const sheets = raised([[2500, "2026-03-16"]], { 入职日期: "2026-03-09" });
    setFigure(sheets, "prorateMethod", method);
    expect(base(sheets)).toBe(yuan);
  });

  test("no month pays less than the lower and more than the higher base pay, however long it is", () => {
    for (const text of ["2026-02", "2026-03", "2026-07", "2024-02"]) {
      const asked = parseMonth(text) as Month;
      const days = (new Calendar().workdays(asked) ?? []).map(toIso);
      for (const from of days.slice(1)) {
        const sheets = raised([[2500, from]], { 入职日期: "2020-01-02" });
        sheets["考勤"] = punches("0002", days);
        const slip = closeMonth(imageOf(sheets), asked).slips.find(({ person: { id } }) => id === "0002");
        const before = days.filter((day) => day < from).length;
        const exact = (2000 * before + 2500 * (days.length - before)) / days.length;
        expect(Math.abs(toYuan(slip?.lines.base ?? (0 as never)) - exact)).toBeLessThanOrEqual(0.01);
      }
    }
  });

  test("29 February is a day like another: 2000 × 17/18 + 2500 × 1/18", () => {
    const sheets = raised([[2500, "2024-02-29"]], { 入职日期: "2020-01-02" });
    const { slips } = closeMonth(imageOf(sheets), parseMonth("2024-02") as Month);
    expect(toYuan(slips.find(({ person: { id } }) => id === "0002")?.lines.base ?? (0 as never))).toBe(
      2027.78,
    );
  });

  test("the trace shows each stretch with its version", () => {
    const steps = slipOf(close(raised([[2500, "2026-03-16"]])), "0002").trace.base ?? [];
    expect(steps.map((step) => describeStep(step, "zh"))).toEqual([
      "岗位 推广员 属组员级别，按固定底薪 = 2,000.00",
      "2026-03-01 至 2026-03-15：2,000.00 元 ÷ 应出勤 22 天 × 10 天 = 909.09",
      "岗位 推广员 属组员级别，按固定底薪 = 2,500.00",
      "2026-03-16 至 2026-03-31：2,500.00 元 ÷ 应出勤 22 天 × 12 天 = 1,363.64",
    ]);
    const versions = steps.flatMap(({ figures }) => figures).filter(({ key }) => key === "baseMember");
    expect(versions.map(({ from, place }) => [from && toIso(from), place?.row])).toEqual([
      ["2000-01-01", undefined],
      ["2026-03-16", 5],
    ]);
  });

  test("the figures of the report are those of the last day", () => {
    const { figures } = close(raised([[2500, "2026-03-16"]]));
    expect(figures.find(({ key }) => key === "baseMember")).toMatchObject({ value: 250000 });
  });
});

const away = (sheets: Sheets, isAway: (day: string) => boolean) => {
  sheets["考勤"] = (sheets["考勤"] ?? []).map((row) =>
    row["工号"] === "0002" && isAway(String(row["日期"])) ? { ...row, 签到: "", 签退: "" } : row,
  );
};

describe("缺勤扣款 and 加班费 by the base pay of their day", () => {
  test.each<[string, (day: string) => boolean, number]>([
    ["absent on the 13th: 2000 ÷ 21.75", (day) => day === "2026-03-13", -91.95],
    ["absent on the 16th: 2500 ÷ 21.75", (day) => day === "2026-03-16", -114.94],
    ["on both", (day) => day === "2026-03-13" || day === "2026-03-16", -206.89],
    ["the whole month: nothing is left of the base", () => true, -2272.73],
  ])("%s", (_, isAway, yuan) => {
    const sheets = raised([[2500, "2026-03-16"]], {}, (all) => away(all, isAway));
    expect(toYuan(slipOf(close(sheets), "0002").lines.absence)).toBe(yuan);
  });

  test("absent all of a short month: nothing is left, whatever 21.75 says", () => {
    const february = parseMonth("2026-02") as Month;
    const days = (new Calendar().workdays(february) ?? []).map(toIso);
    const sheets = raised([[2500, "2026-02-10"]]);
    sheets["考勤"] = punches("0002", days).map((row) => ({ ...row, 签到: "", 签退: "" }));
    const slip = closeMonth(imageOf(sheets), february).slips.find(({ person: { id } }) => id === "0002");
    expect((slip?.lines.base ?? 1) + (slip?.lines.absence ?? 0)).toBe(0);
  });

  const overtime = (day: string, sheets: Sheets) =>
    sheets["加班"]?.push({
      工号: "0002",
      日期: day,
      开始: "18:30",
      结束: "21:30",
      小时: 3,
      申请时间: `${day} 10:00`,
      审批人: "0001",
      审批状态: "批准",
      补休: "",
    });

  test.each([
    ["13th: 2000 ÷ 21.75 ÷ 8 × 3 × 150 %", "2026-03-13", 51.72],
    ["16th: 2500 ÷ 21.75 ÷ 8 × 3 × 200 %", "2026-03-16", 86.21],
  ])("overtime of the %s", (_, day, yuan) => {
    const sheets = raised([[2500, "2026-03-16"]], {}, (all) => {
      all["政策"]?.push(figure("overtimeWorkday", "200%", "2026-03-16"));
      overtime(day, all);
    });
    expect(toYuan(slipOf(close(sheets), "0002").lines.overtime)).toBe(yuan);
  });
});

test("a performance figure that changes within the month is that of the last day for all of it", () => {
  const sheets = month((all) => all["政策"]?.push(figure("perfBase", 1000, "2026-03-31")));
  expect(toYuan(slipOf(close(sheets), "0002").lines.perf)).toBe(800);
});

test("somebody hired after the change knows only the new base pay", () => {
  const sheets = raised([[2500, "2026-03-03"]]);
  sheets["花名册"]?.push(person("0003", "赵强", "推广员", { 入职日期: "2026-03-16" }));
  sheets["考勤"]?.push(...punches("0003", WORKDAYS.slice(10)));
  expect(toYuan(slipOf(close(sheets), "0003").lines.base)).toBe(1379.31);
});
