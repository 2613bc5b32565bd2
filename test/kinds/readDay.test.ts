import fc from "fast-check";
import { day, toIso, toSerial, type Day } from "../../src/kinds/day";
import { readDay } from "../../src/kinds/readDay";
import { IN_1900, IN_1904, NO_MONTH, short } from "./context";

const TEXT = "cell.textDate";
const MARCH_5 = "2026-03-05";

test.each([
  [46086, MARCH_5],
  [46086.75, MARCH_5],
  [20260305, [MARCH_5, TEXT]],
  ["2026.3.5", [MARCH_5, TEXT]],
  ["2026/3/5", [MARCH_5, TEXT]],
  ["2026-03-05", [MARCH_5, TEXT]],
  ["2026年3月5日", [MARCH_5, TEXT]],
  ["2026年03月05号", [MARCH_5, TEXT]],
  ["２０２６年３月５日", [MARCH_5, TEXT]],
  ["2026. 3. 5", [MARCH_5, TEXT]],
  ["20260305", [MARCH_5, TEXT]],
  ["2026-03-05 星期四", [MARCH_5, TEXT]],
  ["26-03-05 星期四", [MARCH_5, TEXT]],
  ["2026-03-05（周四）", [MARCH_5, TEXT]],
  ["2026-03-05 09:01:30", [MARCH_5, TEXT]],
  ["2026-03-05T09:01", [MARCH_5, TEXT]],
  ["3月5日", [MARCH_5, "cell.noYear"]],
  ["3/5", [MARCH_5, "cell.noYear"]],
  ["3.5", [MARCH_5, "cell.noYear"]],
  ["Mar 5, 2026", [MARCH_5, TEXT]],
  ["5-Mar-2026", [MARCH_5, TEXT]],
  ["25/03/2026", ["2026-03-25", TEXT]],
  ["03/25/2026", ["2026-03-25", TEXT]],
  ["03/04/2026", "cell.notDay"],
  ["05-03-26", "cell.notDay"],
  ["2026-02-29", "cell.notDay"],
  ["2026-13-01", "cell.notDay"],
  ["20260231", "cell.notDay"],
  [20260231, "cell.notDay"],
  ["2026-03-05 迟到", "cell.notDay"],
  ["月底", "cell.notDay"],
  ["1926-03-05", "cell.dayRange"],
  [12, "cell.notDay"],
  [-1, "cell.notDay"],
  [true, "cell.notDay"],
])("day %p is %p", (cell, expected) => {
  expect(short(readDay(cell, IN_1900), toIso)).toEqual(expected);
});

test("without a month to complete it, a date without a year is refused", () => {
  expect(short(readDay("3月5日", NO_MONTH))).toBe("cell.notDay");
});

test.each([
  [IN_1900, 46086],
  [IN_1904, 44624],
])("both date systems", (setting, serial) => {
  expect(short(readDay(serial, setting), toIso)).toBe(MARCH_5);
  expect(readDay("2026.3.5", setting)).toMatchObject({ remark: { day: day(MARCH_5) } });
});

const someDay = fc.integer({ min: day("1951-01-01"), max: day("2100-12-31") }).map((value) => value as Day);
const WAYS: readonly ((iso: string) => string | number)[] = [
  (iso) => iso,
  (iso) => iso.replaceAll("-", "/"),
  (iso) => iso.replaceAll("-0", ".").replaceAll("-", "."),
  (iso) => iso.replace(/(.*)-(.*)-(.*)/, "$1年$2月$3日"),
  (iso) => iso.replaceAll("-", ""),
  (iso) => Number(iso.replaceAll("-", "")),
];

test("every way of writing a day gives that day", () => {
  fc.assert(
    fc.property(someDay, fc.constantFrom(...WAYS), (value, write) => {
      expect(readDay(write(toIso(value)), IN_1900)).toMatchObject({ is: "value", value });
    }),
  );
});

test("serials of both systems give their day", () => {
  fc.assert(
    fc.property(someDay, fc.boolean(), (value, date1904) => {
      const setting = { date1904, month: null };
      expect(readDay(toSerial(value, date1904), setting)).toEqual({ is: "value", value });
    }),
  );
});
