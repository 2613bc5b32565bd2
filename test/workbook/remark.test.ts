import { readMoment } from "../../src/kinds/moment";
import { readMoney } from "../../src/kinds/money";
import { readRatio } from "../../src/kinds/ratio";
import { readClock } from "../../src/kinds/readClock";
import { readDay } from "../../src/kinds/readDay";
import type { CellReading } from "../../src/kinds/reading";
import { remarkOf } from "../../src/workbook/remark";
import { IN_1900, IN_1904 } from "../kinds/context";

const fixOf = (reading: CellReading<unknown>) =>
  reading.is === "blank" || !reading.remark ? null : remarkOf(reading.remark).fix;

test("the mend of a text keeps its clock time", () => {
  expect(fixOf(readMoment("2026-03-05 18:00", IN_1900))).toMatchObject({ value: 46086.75 });
});

test("30 meant as 30 % is mended with 0.3", () => {
  expect(fixOf(readRatio(30, "fraction"))).toEqual({ kind: "setValue", value: 0.3 });
});

test("the mend of a text is the number in yuan", () => {
  expect(fixOf(readMoney("¥1,234.50"))).toEqual({ kind: "convertText", value: 1234.5 });
});

test.each([
  [9.05, 545],
  [905, 545],
  [18.3, 1110],
  [9, 540],
])("%p that looks like a clock time is mended with it", (cell, minutes) => {
  expect(fixOf(readClock(cell, IN_1900))).toEqual({ kind: "setValue", value: minutes / 1440 });
});

test.each([
  [IN_1900, 46086],
  [IN_1904, 44624],
])("a date as text is mended with its serial in either date system", (context, serial) => {
  expect(fixOf(readDay("2026.3.5", context))).toEqual({ kind: "convertText", value: serial });
});
