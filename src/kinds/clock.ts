import { plain, type Written } from "./content";

/** An hour of the clock. */
export const MINUTES_AN_HOUR = 60;
/** From one midnight to the next. */
export const MINUTES_A_DAY = 24 * MINUTES_AN_HOUR;

/** "9:05"; minutes may pass 24 hours for a shift over midnight ("次日" is said by the text). */
export function formatClock(minutes: number): string {
  const clock = ((minutes % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;
  return `${Math.floor(clock / MINUTES_AN_HOUR)}:${Math.floor(clock % MINUTES_AN_HOUR)
    .toString()
    .padStart(2, "0")}`;
}

const SECONDS_A_MINUTE = 60;
const SECONDS_A_DAY = MINUTES_A_DAY * SECONDS_A_MINUTE;

/** "次日1:30", so that reading it gives the same time. */
export function typedClock(minutes: number): string {
  return minutes > MINUTES_A_DAY ? `次日${formatClock(minutes)}` : formatClock(minutes);
}

/** Part of a day, as Excel keeps a time, to minutes; exact to the second. */
export function minutesOfFraction(fraction: number): number {
  return Math.round(fraction * SECONDS_A_DAY) / SECONDS_A_MINUTE;
}

/** Minutes since midnight as Excel keeps a time: part of a day, 1 and more on the next day. */
export function fractionOfMinutes(minutes: number): number {
  return minutes / MINUTES_A_DAY;
}

/** Minutes since midnight as a cell keeps them. Past midnight h:mm would show the time of the day before. */
export function writeClock(minutes: number): Written {
  return { value: fractionOfMinutes(minutes), numberFormat: minutes < MINUTES_A_DAY ? "h:mm" : "[h]:mm" };
}

const CLOCK =
  /^(次日|第二天|翌日|隔天|\+1)? ?(凌晨|早上|上午|中午|下午|晚上|晚|am|pm|a\.m\.|p\.m\.)? ?(\d{1,2}) ?[:点时] ?(?:(\d{1,2})|(半))? ?(?::(\d{1,2})(?:\.\d+)?|分(?: ?(\d{1,2})秒)?)? ?(am|pm|a\.m\.|p\.m\.)?$/i;

/** A clock time written as text, in minutes since midnight; null when it is not one. */
export function clockInText(text: string): number | null {
  const match = CLOCK.exec(plain(text));
  if (!match) return null;
  const [, nextDay, before, hourText, minuteText, half, second, secondInWords, after] = match;
  const minutes = half ? 30 : Number(minuteText ?? 0);
  const seconds = Number(second ?? secondInWords ?? 0);
  if (minutes > 59 || seconds > 59) return null;
  const hours = hoursOf(Number(hourText), (before ?? after ?? "").toLowerCase().replaceAll(".", ""));
  if (hours === null) return null;
  return (nextDay ? MINUTES_A_DAY : 0) + hours * MINUTES_AN_HOUR + minutes + seconds / 60;
}

function hoursOf(hours: number, part: string): number | null {
  if (hours > 47) return null;
  if (part === "am" && hours === 12) return 0;
  if (/^晚/.test(part) && hours === 12) return 24;
  const later = /^(pm|下午|晚上|晚)$/.test(part) || (part === "中午" && hours < 11);
  return later && hours < 12 ? hours + 12 : hours;
}
