import type { CellValue } from "../image";
import { numberInText } from "./number";
import { problem, value, type Reading } from "./reading";

const UNITS: ReadonlySet<string> = new Set([
  "",
  ..."个家次声条单人项户笔台天日年岁",
  "工作日",
  "days",
  "day",
  "年以上",
]);
const HOURS: ReadonlySet<string> = new Set(["小时", "时", "h", "hr", "hrs", "hour", "hours", "个小时"]);
const MINUTES: ReadonlySet<string> = new Set(["分钟", "分", "min", "mins", "minutes"]);

/** A number of things, days or years: 12, "12", "12 家", "半天". */
export function readCount(cell: CellValue): Reading<number> {
  if (typeof cell === "number") return value(cell);
  if (typeof cell === "boolean") return problem("cell.notNumber", { text: String(cell) });
  if (cell.trim() === "半天") return converted(cell, 0.5);
  const found = numberInText(cell);
  if (!found || !UNITS.has(found.unit)) return problem("cell.notNumber", { text: cell });
  return converted(cell, found.number);
}

/** Hours: 2.5, "2.5", "2.5小时", "150分钟". */
export function readHours(cell: CellValue): Reading<number> {
  if (typeof cell !== "string") return readCount(cell);
  const found = numberInText(cell);
  if (!found) return problem("cell.notNumber", { text: cell });
  if (found.unit === "" || HOURS.has(found.unit)) return converted(cell, found.number);
  if (MINUTES.has(found.unit)) return converted(cell, found.number / 60);
  return problem("cell.notNumber", { text: cell });
}

function converted(text: string, found: number): Reading<number> {
  const fix = { kind: "convertText", value: found } as const;
  return value(found, { problem: "cell.textNumber", fields: { text, value: found }, fix });
}
