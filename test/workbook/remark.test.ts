import { readMoment } from "../../src/kinds/moment";
import { readMoney } from "../../src/kinds/readMoney";
import { readRatio } from "../../src/kinds/ratio";
import { readClock } from "../../src/kinds/readClock";
import { readDay } from "../../src/kinds/readDay";
import type { CellReading } from "../../src/kinds/reading";
import { remarkOf } from "../../src/workbook/remark";
import { day } from "../../src/kinds/day";
import { IN_1900 } from "../kinds/context";

const fixOf = (reading: CellReading<unknown>) =>
  reading.is === "blank" || !reading.remark ? null : remarkOf(reading.remark).fix;

test("the mend of a text keeps its clock time", () => {
  expect(fixOf(readMoment("2026-03-05 18:00", IN_1900))).toEqual({
    kind: "setMoment",
    day: day("2026-03-05"),
    minutes: 1080,
    converts: true,
  });
});

test("30 meant as 30 % is mended with 0.3", () => {
  expect(fixOf(readRatio(30, "fraction"))).toEqual({ kind: "setRatio", ratio: 0.3 });
});

test("the mend of a text is the number in yuan", () => {
  expect(fixOf(readMoney("¥1,234.50"))).toEqual({ kind: "setNumber", number: 1234.5, converts: true });
});

test.each([
  [9.05, 545],
  [905, 545],
  [18.3, 1110],
  [9, 540],
])("%p that looks like a clock time is mended with it", (cell, minutes) => {
  expect(fixOf(readClock(cell, IN_1900))).toEqual({ kind: "setClock", minutes });
});

test("a date as text is mended with its day", () => {
  const mend = { kind: "setDay", day: day("2026-03-05"), converts: true };
  expect(fixOf(readDay("2026.3.5", IN_1900))).toEqual(mend);
});
