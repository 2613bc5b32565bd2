import type { Shift } from "../../policy/parameter";
import { MINUTES_A_DAY } from "../../kinds/clock";

const SPAN = /(\d{1,2})[::](\d{2})\s*[-–—~~至到]\s*(次日)?\s*(\d{1,2})[::](\d{2})/g;

/** The working time that a 班次 cell spells out ("9:00-12:00 14:00-18:00"); null where it only names a shift. */
export function shiftsIn(text: string): readonly Shift[] | null {
  const spans = [...text.matchAll(SPAN)].map(([, hour, minute, , toHour, toMinute]): Shift => {
    const start = Number(hour) * 60 + Number(minute);
    const end = Number(toHour) * 60 + Number(toMinute);
    return [start, end > start ? end : end + MINUTES_A_DAY];
  });
  return spans.length > 0 ? spans : null;
}

/** The two halves of a working day (上午, 下午): between the shifts, or the middle of a single one. */
export function halvesOf(shifts: readonly Shift[]): readonly [Shift, Shift] {
  const first = shifts[0] as Shift;
  const last = shifts[shifts.length - 1] as Shift;
  if (shifts.length === 1) {
    const middle = (first[0] + first[1]) / 2;
    return [
      [first[0], middle],
      [middle, first[1]],
    ];
  }
  const split = Math.ceil(shifts.length / 2);
  return [
    [first[0], (shifts[split - 1] as Shift)[1]],
    [(shifts[split] as Shift)[0], last[1]],
  ];
}
