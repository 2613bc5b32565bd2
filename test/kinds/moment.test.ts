import {
  dayOfInstant,
  minutesOfInstant,
  endOf,
  readMoment,
  startOf,
  type Moment,
} from "../../src/kinds/moment";
import { toIso } from "../../src/kinds/day";
import { IN_1900, short } from "./context";

function span(moment: Moment): string {
  const write = (at: ReturnType<typeof startOf>) => `${toIso(dayOfInstant(at))}+${minutesOfInstant(at)}`;
  return `${write(startOf(moment))} ${write(endOf(moment))}`;
}

test.each([
  ["a day", 46086, "2026-03-05+0 2026-03-06+0"],
  ["a day with a time", 46086.375, "2026-03-05+540 2026-03-05+540"],
  ["text", "2026/3/5 9:00", ["2026-03-05+540 2026-03-05+540", "cell.textDate"]],
  ["a morning: until noon", "2026-03-05 上午", ["2026-03-05+0 2026-03-05+720", "cell.textDate"]],
  ["an afternoon: from noon", "2026年3月5日下午", ["2026-03-05+720 2026-03-06+0", "cell.textDate"]],
  ["an afternoon's hour", "2026-03-05 下午2:00", ["2026-03-05+840 2026-03-05+840", "cell.textDate"]],
  ["no year", "3月5日 9:00", ["2026-03-05+540 2026-03-05+540", "cell.noYear"]],
  ["no date", "9:00", "cell.notDay"],
  ["a date and words", "2026-03-05 早班", "cell.notDay"],
])("%s: %p begins and ends %p", (_, cell, expected) => {
  expect(short(readMoment(cell, IN_1900), span)).toEqual(expected);
});
