import { plain } from "./plain";

const CLOCK = /(?:^|[T\s])(次日)?\s*(上午|下午)?\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(AM|PM)?$/i;
/** Serials below this are a time of day (under 2: also of the next day); from it on, a date with a time. */
const FIRST_DATE_SERIAL = 20_000;
const SECONDS_A_DAY = 86_400;

/** Minutes since midnight of a time typed as text ("9:05", "09:05:30", "2026-03-05 9:05"); null when it is not one. */
export function readClockText(text: string): number | null {
  const match = CLOCK.exec(plain(text));
  if (!match) return null;
  const [, nextDay, half, hours, minutes, seconds, meridiem] = match;
  const hour = Number(hours);
  const afternoon = half === "下午" || meridiem?.toUpperCase() === "PM";
  if (hour > 24 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const hourOfDay = afternoon && hour < 12 ? hour + 12 : meridiem && !afternoon && hour === 12 ? 0 : hour;
  return (nextDay ? 1440 : 0) + hourOfDay * 60 + Number(minutes) + Number(seconds ?? 0) / 60;
}

/** Minutes since midnight of an Excel time or date-time, to the second; null when it cannot be a time. */
export function readClockNumber(value: number): number | null {
  if (value < 0 || (value >= 2 && value < FIRST_DATE_SERIAL)) return null;
  const fraction = value < 2 ? value : value - Math.floor(value);
  // A time is a binary fraction of a day: 9:01 is 0.37569444…, 540.99999 minutes. Whole seconds undo that.
  return Math.round(fraction * SECONDS_A_DAY) / 60;
}
