import fc from "fast-check";
import { typedClock, writeClock } from "../../src/kinds/clock";
import type { CellValue, Written } from "../../src/kinds/content";
import { day, writeDay, type Day } from "../../src/kinds/day";
import { readList } from "../../src/kinds/list";
import { instant, readMoment, startOf, writeInstant } from "../../src/kinds/moment";
import { writeMoney, type Fen } from "../../src/kinds/money";
import { formatMonth, monthOfDay, writeMonth } from "../../src/kinds/month";
import { formatMoneyRange, readMoneyRange, type MoneyRange } from "../../src/kinds/range";
import { formatRatio, readRatio, writeRatio } from "../../src/kinds/ratio";
import { readClock } from "../../src/kinds/readClock";
import { readDay } from "../../src/kinds/readDay";
import { readMoney } from "../../src/kinds/readMoney";
import { mapped, valueOf, type CellContext, type CellReading } from "../../src/kinds/reading";
import { readMonth } from "../../src/kinds/readMonth";
import { formatSlot, readSlot, type Slot } from "../../src/kinds/slot";
import { IN_1900, IN_1904 } from "./context";

const days = fc.integer({ min: day("1951-01-01"), max: day("2100-12-31") }).map((value) => value as Day);
const minutesOfDay = fc.integer({ min: 0, max: 1439 });
const fens = fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }).map((value) => value as Fen);
const ranges = fc
  .tuple(fc.nat(5_000_000), fc.nat(5_000_000))
  .map(([least, more]): MoneyRange => [least as Fen, (least + more) as Fen]);
/** Ratios as people have them: per cents with up to two decimals, up to 100 %. */
const ratios = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10_000);
const slots = fc
  .tuple(minutesOfDay, fc.integer({ min: 1, max: 1440 }))
  .map(([start, length]): Slot => [start, start + length]);

interface Kind<V> {
  name: string;
  values: fc.Arbitrary<V>;
  write(value: V, context: CellContext): CellValue | Written;
  read(cell: CellValue, context: CellContext): CellReading<V>;
}

function kind<V>(one: Kind<V>): Kind<unknown> {
  return one;
}

const KINDS = [
  kind({ name: "money", values: fens, write: writeMoney, read: readMoney }),
  kind({ name: "a range of money", values: ranges, write: formatMoneyRange, read: readMoneyRange }),
  kind({ name: "a ratio", values: ratios, write: writeRatio, read: (cell) => readRatio(cell, "fraction") }),
  kind({
    name: "a ratio as text",
    values: ratios,
    write: formatRatio,
    read: (cell) => readRatio(cell, "unknown"),
  }),
  kind({
    name: "a list of ratios",
    values: fc.array(ratios, { minLength: 1 }),
    write: (list) => list.map(formatRatio).join(","),
    read: (cell) => readList(cell, (item) => readRatio(item, "asWritten")),
  }),
  kind({
    name: "a day",
    values: days,
    write: (value, { date1904 }) => writeDay(value, date1904),
    read: readDay,
  }),
  kind({ name: "a month", values: days.map(monthOfDay), write: writeMonth, read: readMonth }),
  kind({ name: "a month as text", values: days.map(monthOfDay), write: formatMonth, read: readMonth }),
  kind({
    name: "a clock time",
    values: fc.integer({ min: 0, max: 2879 }),
    write: writeClock,
    read: (cell, context) => mapped(readClock(cell, context), ({ minutes }) => minutes),
  }),
  kind({
    name: "a clock time as text",
    values: fc.oneof(minutesOfDay, fc.integer({ min: 1441, max: 2879 })),
    write: typedClock,
    read: (cell, context) => mapped(readClock(cell, context), ({ minutes }) => minutes),
  }),
  kind({
    name: "a day with a clock time",
    values: fc.tuple(days, minutesOfDay).map(([value, minutes]) => instant(value, minutes)),
    write: (value, { date1904 }) => writeInstant(value, date1904),
    read: (cell, context) => mapped(readMoment(cell, context), startOf),
  }),
  kind({ name: "a slot", values: slots, write: formatSlot, read: readSlot }),
];

describe.each([
  ["1900", IN_1900],
  ["1904", IN_1904],
] as const)("in a workbook that counts days from %s", (_, context) => {
  test.each(KINDS.map((one) => [one.name, one] as const))("%s is read as it was written", (_name, one) => {
    fc.assert(
      fc.property(one.values, (value) => {
        const written = one.write(value, context);
        const cell = typeof written === "object" ? written.value : written;
        expect(valueOf(one.read(cell, context))).toEqual(value);
      }),
    );
  });
});
