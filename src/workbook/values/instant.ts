import { instant, type Day, type Instant } from "../../kinds/day";
import type { CellValue } from "../image";
import { clockInText } from "./clockText";
import { dayOfNumber, textDate } from "./day";
import { dayInText } from "./dayText";
import { minutesOfFraction } from "./fraction";
import { problem, value, type Reading, type Setting } from "./reading";

/** A day with the clock time or half of the day that the cell gives, if any. */
export interface Moment {
  day: Day;
  /** Minutes since midnight; null without a clock time. */
  minutes: number | null;
  half: "morning" | "afternoon" | null;
}

const HALVES: Readonly<Record<string, Moment["half"]>> = {
  上午: "morning",
  下午: "afternoon",
  am: "morning",
  pm: "afternoon",
};
const NOON = 720;

/** A day with or without a clock time: 2026/3/5 9:00, 2026-03-05 下午, 2026年3月5日, an Excel date-time. */
export function readMoment(cell: CellValue, setting: Setting): Reading<Moment> {
  if (typeof cell === "number") return momentOfNumber(cell, setting);
  if (typeof cell === "boolean") return problem("cell.notDay", { text: String(cell) });
  const found = dayInText(cell, setting.month);
  if (!found) return problem("cell.notDay", { text: cell });
  const half = HALVES[found.rest.toLowerCase()] ?? null;
  const minutes = half || found.rest === "" ? null : clockInText(found.rest);
  if (minutes === null && !half && found.rest !== "") return problem("cell.notDay", { text: cell });
  const remark = textDate(cell, found, setting);
  const serial = remark.fix.value + (minutes ?? (half === "afternoon" ? NOON : 0)) / 1440;
  const fix = { kind: "convertText", value: serial } as const;
  return value({ day: found.day, minutes, half }, { ...remark, fix });
}

function momentOfNumber(number: number, setting: Setting): Reading<Moment> {
  const found = dayOfNumber(number, setting);
  if (found.is !== "value") return found;
  const fraction = number - Math.floor(number);
  const minutes = fraction === 0 ? null : minutesOfFraction(fraction);
  return value({ day: found.value, minutes, half: null }, found.remark);
}

/** When something begins: without a clock time at midnight, an afternoon at noon. */
export function startOf({ day, minutes, half }: Moment): Instant {
  return instant(day, minutes ?? (half === "afternoon" ? NOON : 0));
}

/** When something has ended: without a clock time at the end of that day, a morning at noon. */
export function endOf({ day, minutes, half }: Moment): Instant {
  return instant(day, minutes ?? (half === "morning" ? NOON : 1440));
}
