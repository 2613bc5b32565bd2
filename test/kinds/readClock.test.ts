import fc from "fast-check";
import { formatClock } from "../../src/kinds/clock";
import { toIso } from "../../src/kinds/day";
import { readClock } from "../../src/kinds/readClock";
import { IN_1900, IN_1904, short } from "./context";

const TEXT = "cell.textClock";

test.each([
  [0.375, 540],
  [0.37847222222222221, 545],
  [0.37853009259259257, 545 + 5 / 60],
  [1.0625, 1530],
  [0, 0],
  [46086.375, "540 2026-03-05"],
  ["9:05", [545, TEXT]],
  ["09:05", [545, TEXT]],
  ["9：05", [545, TEXT]],
  ["09:05:30", [545.5, TEXT]],
  ["9点05分", [545, TEXT]],
  ["9点", [540, TEXT]],
  ["9点半", [570, TEXT]],
  ["上午9:05", [545, TEXT]],
  ["下午6:05", [1085, TEXT]],
  ["下午18:05", [1085, TEXT]],
  ["中午12:30", [750, TEXT]],
  ["中午1点", [780, TEXT]],
  ["晚上12点", [1440, TEXT]],
  ["9:05 AM", [545, TEXT]],
  ["6:05pm", [1085, TEXT]],
  ["12:05 AM", [5, TEXT]],
  ["次日1:30", [1530, TEXT]],
  ["次日 01:30", [1530, TEXT]],
  ["25:30", [1530, TEXT]],
  ["24:00", [1440, TEXT]],
  ["2026-03-05 09:05", ["545 2026-03-05", TEXT]],
  ["2026/3/6 1:30", ["90 2026-03-06", TEXT]],
  [9.05, "cell.clockAsNumber"],
  [18.3, "cell.clockAsNumber"],
  [905, "cell.clockAsNumber"],
  [1800, "cell.clockAsNumber"],
  [960, "cell.notClock"],
  [46086, "cell.notClock"],
  [-0.5, "cell.notClock"],
  ["9:60", "cell.notClock"],
  ["48:00", "cell.notClock"],
  ["09:01 18:03", "cell.notClock"],
  ["未打卡", "cell.notClock"],
  [true, "cell.notClock"],
])("clock %p is %p", (cell, expected) => {
  const write = ({ minutes, day }: { minutes: number; day: number | null }) =>
    day === null ? minutes : `${minutes} ${toIso(day as never)}`;
  expect(short(readClock(cell, IN_1900), write)).toEqual(expected);
});

test.each([
  [9.05, 545],
  [905, 545],
  [18.3, 1110],
  [9, 540],
])("%p looks like a clock time and is offered as one", (cell, minutes) => {
  expect(readClock(cell, IN_1900)).toMatchObject({
    remark: { problem: "cell.clockAsNumber", minutes },
  });
});

test("a date-time of the 1904 system", () => {
  expect(readClock(44624.375, IN_1904)).toMatchObject({ value: { minutes: 540, day: 20517 } });
});

test("a clock time printed is the time read, as text or as a number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
      expect(readClock(formatClock(minutes), IN_1900)).toMatchObject({ value: { minutes, day: null } });
      expect(readClock(minutes / 1440, IN_1900)).toEqual({ is: "value", value: { minutes, day: null } });
    }),
  );
});
