import fc from "fast-check";
import { addMonths, day, dayOf, fromSerial, toIso, toSerial, weekday, type Day } from "../../src/kinds/day";
import { formatClock } from "../../src/kinds/clock";
import { roundTo } from "../../src/kinds/ratio";

const anyDay = fc.integer({ min: day("1904-01-02"), max: day("2199-12-31") }).map((value) => value as Day);

test.each([
  ["1900-01-01", false, 1],
  ["1900-02-28", false, 59],
  ["1900-03-01", false, 61],
  ["2026-03-05", false, 46086],
  ["1904-01-02", true, 1],
  ["2026-03-05", true, 44624],
])("%s, from 1904 %s, is serial %s", (iso, date1904, serial) => {
  expect(toSerial(day(iso), date1904)).toBe(serial);
  expect(fromSerial(serial, date1904)).toBe(day(iso));
});

test("serials and ISO dates read back as the same day in both date systems", () => {
  fc.assert(
    fc.property(anyDay, fc.boolean(), (value, date1904) => {
      expect(fromSerial(toSerial(value, date1904), date1904)).toBe(value);
      expect(day(toIso(value))).toBe(value);
    }),
  );
});

test.each([
  ["2024-02-29", 12, "2025-02-28"],
  ["2024-02-29", 48, "2028-02-29"],
  ["2026-01-31", 1, "2026-02-28"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-12-15", 1, "2027-01-15"],
])("%s and %s months is %s (民法典 202)", (from, months, to) => {
  expect(toIso(addMonths(day(from), months))).toBe(to);
});

test("there is no 29 February 2026, and Thursday is day 4", () => {
  expect(dayOf(2026, 2, 29)).toBeNull();
  expect(weekday(day("2026-03-05"))).toBe(4);
  expect(weekday(day("1969-12-28"))).toBe(7);
});

test.each([
  [545, "9:05"],
  [1560, "2:00"],
  [540.99, "9:00"],
])("%s minutes is %s by the clock", (minutes, clock) => {
  expect(formatClock(minutes)).toBe(clock);
});

test.each([
  [1 / 3, 2, 0.33],
  [0.285, 2, 0.29],
  [0.28499, 2, 0.28],
  [1 / 3, 4, 0.3333],
])("%s to %s decimals is %s, half-up", (ratio, decimals, rounded) => {
  expect(roundTo(ratio, decimals)).toBe(rounded);
});
