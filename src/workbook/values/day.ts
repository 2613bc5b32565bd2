import { fromSerial, parts, toSerial, type Day } from "../../kinds/day";
import type { CellValue } from "../image";
import { clockInText } from "./clockText";
import { dayInText, possible, type DayInText } from "./dayText";
import { problem, value, type Reading, type Setting } from "./reading";

/**
 * A calendar day: an Excel date, 20260305, or text such as 2026.3.5, 2026/3/5, 2026-03-05, 2026年3月5日, 26-03-05 星期四,
 * 3月5日 (year of the month read), Mar 5, 2026. 03/04/2026 could be two days and is refused.
 */
export function readDay(cell: CellValue, setting: Setting): Reading<Day> {
  if (typeof cell === "number") return dayOfNumber(cell, setting);
  if (typeof cell === "boolean") return problem("cell.notDay", { text: String(cell) });
  const found = dayInText(cell, setting.month);
  if (!found || (found.rest !== "" && clockInText(found.rest) === null)) {
    return problem("cell.notDay", { text: cell });
  }
  if (!possible(found.day)) return problem("cell.dayRange", { value: { day: found.day } });
  return value(found.day, textDate(cell, found, setting));
}

/** The remark on a date that stands as text. */
export function textDate(cell: CellValue, found: DayInText, setting: Setting) {
  const serial = toSerial(found.day, setting.date1904);
  const year = String(parts(found.day).year);
  const fields = { text: String(cell), day: { day: found.day }, year };
  const fix = { kind: "convertText", value: serial } as const;
  return { problem: found.yearTaken ? "cell.noYear" : "cell.textDate", fields, fix } as const;
}

/** A day from a number: a serial of the workbook's date system, or eight digits. */
export function dayOfNumber(number: number, setting: Setting): Reading<Day> {
  if (number >= 19_500_101 && number <= 21_001_231) {
    const written = dayInText(String(number), null);
    if (!written || written.rest !== "") return problem("cell.notDay", { text: String(number) });
    return value(written.day, textDate(number, written, setting));
  }
  const found = fromSerial(number, setting.date1904);
  if (!possible(found)) return problem("cell.notDay", { text: String(number) });
  return value(found);
}
