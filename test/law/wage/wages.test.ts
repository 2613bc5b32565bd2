import { BUILT_IN_CALENDAR } from "../../../src/law/calendar/calendar";
import { dayWage } from "../../../src/law/wage/dayWage";
import { hourWage } from "../../../src/law/wage/hourWage";
import { leaveDeduction } from "../../../src/law/leave/leaveDeduction";
import { minimumWage } from "../../../src/law/wage/minimumWage";
import { overtimePay } from "../../../src/law/time/overtimePay";
import { apply } from "../../../src/engine/rule";
import { day } from "../../../src/kinds/day";
import { fromYuan } from "../../../src/kinds/money";
import { policyWith } from "../../policy/policyOf";
import { problemOf, yuanOf } from "../../engine/applied";

const monthly = fromYuan(2000);

describe("人社部发〔2025〕2号: the wage of a day and an hour", () => {
  test("2,000 yuan a month", () => {
    expect(yuanOf(dayWage, { monthly })).toBe(91.95);
    expect(yuanOf(hourWage, { monthly })).toBe(11.49);
  });

  test("the old divisor 26 (A01) and a day of 7 hours (A02) are policy", () => {
    expect(yuanOf(dayWage, { monthly }, { dayWageDivisor: 26 })).toBe(76.92);
    expect(yuanOf(hourWage, { monthly }, { hoursPerDay: 7 })).toBe(13.14);
  });
});

describe("劳动法 44: overtime, rounded once", () => {
  test.each([
    ["workday, 150 %", "workday", null, 51.72],
    ["workday with time off: paid all the same", "workday", true, 51.72],
    ["rest day, 200 %", "restDay", false, 68.97],
    ["rest day with time off in lieu", "restDay", true, 0],
    ["statutory holiday, 300 %", "statutoryHoliday", null, 103.45],
    ["statutory holiday: time off does not settle it", "statutoryHoliday", true, 103.45],
  ] as const)("3 hours on a %s", (_, dayKind, timeOffInLieu, yuan) => {
    expect(yuanOf(overtimePay, { monthly, hours: 3, dayKind, timeOffInLieu })).toBe(yuan);
  });
});

describe("days not worked", () => {
  test.each([
    ["事假, 2 days", "事假", 2, {}, 183.91],
    ["事假, half a day", "事假", 0.5, {}, 45.98],
    ["旷工, once the day's wage (R063)", "旷工", 1, {}, 91.95],
    ["旷工, threefold where policy says so", "旷工", 1, { absenceMultiple: 3 }, 275.86],
    ["病假 paid in full", "病假", 2, {}, 0],
    ["病假 at 60 %", "病假", 2, { sickPayRatio: 0.6 }, 73.56],
    ["年假", "年假", 5, {}, 0],
    ["产假", "产假", 31, {}, 0],
    ["never above the month's pay", "事假", 23, {}, 2000],
  ] as const)("%s", (_, leaveType, days, policy, yuan) => {
    expect(yuanOf(leaveDeduction, { monthly, days, leaveType }, policy)).toBe(yuan);
  });

  test("whoever misses all workdays of a short month gets nothing, whatever 21.75 says", () => {
    expect(yuanOf(leaveDeduction, { monthly, days: 16, leaveType: "事假", workdays: 16 })).toBe(2000);
    expect(yuanOf(leaveDeduction, { monthly, days: 15, leaveType: "事假", workdays: 16 })).toBe(1379.31);
  });
});

describe("劳动法 48: minimum wage by region and date", () => {
  const on = (date: string, region: string) =>
    apply(minimumWage, { region }, { policy: policyWith(), asOf: day(date), calendar: BUILT_IN_CALENDAR });

  test.each([
    ["2025-06-30", "上海", 2690],
    ["2025-07-01", "上海", 2740],
    ["2026-03-31", "江苏省", 2660],
    ["2026-03-31", "北京市", 2540],
  ])("on %s in %s", (date, region, yuan) => {
    expect(on(date, region)).toEqual({ ok: true, value: fromYuan(yuan) });
  });

  test("is asked for where nobody knows it: no region, an unknown one, one adjusted to an amount not read", () => {
    expect(problemOf(minimumWage, {})).toMatchObject({ kind: "notGiven", name: "minWageRegion" });
    expect(problemOf(minimumWage, { region: "广西" })).toMatchObject({
      kind: "notGiven",
      name: "minimumWage.广西",
    });
    expect(on("2026-03-31", "陕西")).toMatchObject({ problem: { kind: "notGiven" } });
    expect(on("2025-12-31", "陕西")).toEqual({ ok: true, value: fromYuan(2160) });
  });

  test("is refused where policy compares with none (A43)", () => {
    expect(problemOf(minimumWage, {}, { minWageRegion: null })).toMatchObject({ kind: "refused" });
    expect(yuanOf(minimumWage, { region: "广西" }, { minWageRegion: null, "minimumWage.广西": 1 })).toBe(
      0.01,
    );
  });

  test("has no value before its first date, and says so", () => {
    expect(on("2025-03-31", "上海")).toMatchObject({ ok: false, problem: { kind: "noVersion" } });
  });

  test("is overridden by the 政策 sheet", () => {
    const changed = { minWageRegion: "广西", "minimumWage.广西": fromYuan(2200) };
    expect(yuanOf(minimumWage, {}, changed)).toBe(2200);
  });
});
