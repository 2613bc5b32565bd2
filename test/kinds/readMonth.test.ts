import fc from "fast-check";
import { formatMonth, parseMonth, type Month } from "../../src/kinds/month";
import { readMonth } from "../../src/kinds/readMonth";
import { IN_1900, short } from "./context";

const MARCH = "2026-03";

test.each([
  [46082, MARCH],
  [46112, MARCH],
  ["2026-03", MARCH],
  ["2026-3", MARCH],
  ["2026.3", MARCH],
  ["2026/03", MARCH],
  ["202603", MARCH],
  [202603, MARCH],
  ["2026年3月", MARCH],
  ["2026年3月份", MARCH],
  ["２０２６年３月", MARCH],
  ["2026-03-05", MARCH],
  [2026.3, MARCH],
  [2026.12, "2026-12"],
  ["2026.10", "2026-10"],
  ["3月", [MARCH, "cell.monthNoYear"]],
  [3, [MARCH, "cell.monthNoYear"]],
  ["2026-13", "cell.notMonth"],
  ["本月", "cell.notMonth"],
  [2026, "cell.notMonth"],
  [true, "cell.notMonth"],
])("month %p is %p", (cell, expected) => {
  expect(short(readMonth(cell, IN_1900), formatMonth)).toEqual(expected);
});

test.each([
  ["2026-01", ["2026-01", "cell.monthTaken"]],
  ["2026-10", "cell.monthUnclear"],
  ["2026-03", "2026-01"],
])("2026.1 typed as a number is January, or October that lost its 0: closing %s", (closing, expected) => {
  const setting = { date1904: false, month: parseMonth(closing) };
  expect(short(readMonth(2026.1, setting), formatMonth)).toEqual(expected);
});

test("a month printed is the month read", () => {
  const months = fc.integer({ min: 1951 * 12, max: 2100 * 12 + 11 }).map((month) => month as Month);
  const ways = [
    (text: string) => text,
    (text: string) => text.replace("-", ""),
    (text: string) => text.replace(/(.*)-(.*)/, "$1年$2月"),
  ];
  fc.assert(
    fc.property(months, fc.constantFrom(...ways), (month, write) => {
      expect(readMonth(write(formatMonth(month)), IN_1900)).toEqual({ is: "value", value: month });
    }),
  );
});
