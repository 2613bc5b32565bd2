import { getDayDetail } from "chinese-days";
import { Calendar } from "../../../src/law/calendar/calendar";
import { day } from "../../../src/kinds/day";
import { parseMonth, type Month } from "../../../src/kinds/month";

const month = (text: string) => parseMonth(text) as Month;
const calendar = new Calendar();

describe("the built-in calendar", () => {
  test.each([
    ["2025", [19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23]],
    ["2026", [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]],
  ])("workdays of %s by month: %j", (year, expected) => {
    const counted = expected.map((_, index) => {
      return calendar.workdays(month(`${year}-${String(index + 1).padStart(2, "0")}`))?.length;
    });
    expect(counted).toEqual(expected);
  });

  test.each([
    ["2026-03-05", "workday", "a Thursday"],
    ["2026-03-07", "restDay", "a Saturday"],
    ["2026-02-14", "workday", "a make-up Saturday"],
    ["2026-02-15", "restDay", "off before New Year's Eve, not statutory"],
    ["2026-02-16", "statutoryHoliday", "除夕"],
    ["2026-02-19", "statutoryHoliday", "正月初三"],
    ["2026-02-20", "restDay", "a day in lieu"],
    ["2026-04-05", "statutoryHoliday", "清明 on a Sunday"],
    ["2026-04-06", "restDay", "the Monday in lieu of it"],
    ["2026-10-03", "statutoryHoliday", "国庆 on a Saturday"],
    ["2024-03-05", "workday", "a year before the statutory days are known"],
    ["2024-10-01", null, "a holiday of that year: statutory or not is not known"],
    ["2024-10-05", "restDay", "a Saturday off of that year"],
    ["2027-03-05", null, "a year without an arrangement"],
    ["2003-03-05", null, "before the calendar begins"],
  ])("%s is %s: %s", (date: string, kind: string | null, _why: string) => {
    expect(calendar.kindOf(day(date))).toBe(kind);
  });

  test("a year without an arrangement has no workdays rather than guessed ones", () => {
    expect(calendar.known(2026)).toBe(true);
    expect(calendar.known(2027)).toBe(false);
    expect(calendar.isWorkday(day("2027-03-05"))).toBeNull();
    expect(calendar.workdays(month("2027-03"))).toBeNull();
  });

  test("its last year is the last that the package arranges", () => {
    // Fails when a newer chinese-days brings 2027: then the calendar's last year moves on.
    expect(getDayDetail("2026-10-01").work).toBe(false);
    expect(getDayDetail("2027-10-01").work).toBe(true);
  });
});

describe("the 日历 sheet", () => {
  const own = new Calendar([
    { date: day("2026-03-09"), kind: "restDay" },
    { date: day("2026-03-08"), kind: "workday" },
    { date: day("2027-02-20"), kind: "workday" },
  ]);

  test("goes before the built-in calendar", () => {
    expect(own.kindOf(day("2026-03-09"))).toBe("restDay");
    expect(own.kindOf(day("2026-03-08"))).toBe("workday");
    expect(own.workdays(month("2026-03"))).toHaveLength(22);
    expect(own.isWorkday(day("2026-03-08"))).toBe(true);
  });

  test("makes a year known, with its weekdays and the statutory days by law", () => {
    expect(own.known(2027)).toBe(true);
    expect(own.kindOf(day("2027-02-20"))).toBe("workday");
    expect(own.kindOf(day("2027-02-05"))).toBe("statutoryHoliday");
    expect(own.isWorkday(day("2027-02-05"))).toBe(false);
    expect(own.kindOf(day("2027-02-15"))).toBe("workday");
    expect(own.known(2028)).toBe(false);
  });
});
