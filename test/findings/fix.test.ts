import { writeMend } from "../../src/findings/fix";
import { day } from "../../src/kinds/day";

test.each([
  [false, 46086],
  [true, 44624],
])("a day is written in either date system (1904: %p)", (date1904, serial) => {
  const written = writeMend({ kind: "setDay", day: day("2026-03-05") }, date1904);
  expect(written).toEqual({ value: serial, numberFormat: "yyyy-mm-dd" });
});
