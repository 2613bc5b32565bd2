import { plain, type CellValue } from "./content";
import { unreadable, value, type CellReading } from "./reading";

const PARTS = /^(\()?([-+])?(?:¥|rmb|cny)? ?([-+])?(\d[\d,]*(?:\.\d*)?|\.\d+) ?(.*?)(\))?$/i;
const GROUPED = /^\d{1,3}(,\d{3})+(\.\d*)?$/;

/** A number written as text, and what stands behind it ("元", "%", "天" …); null when it is not one. */
export function numberInText(text: string): { number: number; unit: string } | null {
  const match = PARTS.exec(plain(text));
  if (!match) return null;
  const [, open, sign, innerSign, digits = "", rest = "", close] = match;
  if (Boolean(open) !== Boolean(close) || (sign && innerSign)) return null;
  if (digits.includes(",") && !GROUPED.test(digits)) return null;
  const negative = open !== undefined || sign === "-" || innerSign === "-";
  const magnitude = Number(digits.replaceAll(",", ""));
  const tenThousands = rest.startsWith("万");
  const unit = (tenThousands ? rest.slice(1) : rest).trim().toLowerCase();
  return { number: (negative ? -1 : 1) * magnitude * (tenThousands ? 10_000 : 1), unit };
}

/** What people write behind a number for its unit, by the unit's name; 5小时 are no 5 minutes. */
const UNIT_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  days: new Set(["天", "日", "个工作日", "day", "days"]),
  hours: new Set(["小时", "个小时", "时", "h", "hr", "hrs", "hour", "hours"]),
  minutes: new Set(["分钟", "分", "min", "mins", "minute", "minutes"]),
  times: new Set(["次", "time", "times"]),
  years: new Set(["年", "year", "years"]),
  points: new Set(["分", "point", "points"]),
  "": new Set(["倍", "位"]),
};

/** Whether a word stands for that unit: "小时" for hours. */
export function isUnit(word: string, unit: string): boolean {
  return UNIT_WORDS[unit]?.has(word) ?? false;
}

/** A number of one unit ("" for a bare number): 5, "5", "5分钟". */
export function readQuantity(cell: CellValue, unit: string): CellReading<number> {
  if (typeof cell === "number") return value(cell);
  const found = typeof cell === "string" ? numberInText(cell) : null;
  if (!found || (found.unit !== "" && !isUnit(found.unit, unit))) return unreadable("cell.notNumber", cell);
  return converted(String(cell), found.number);
}

/** What may stand behind a number of things. */
const COUNTED: ReadonlySet<string> = new Set([
  "",
  ...Array.from("个家次声条单人项户笔台天日年岁"),
  "工作日",
  "days",
  "day",
  "年以上",
]);

/** A number of things, days or years: 12, "12", "12 家", "半天". */
export function readCount(cell: CellValue): CellReading<number> {
  if (typeof cell === "number") return value(cell);
  if (typeof cell === "boolean") return unreadable("cell.notNumber", cell);
  if (cell.trim() === "半天") return converted(cell, 0.5);
  const found = numberInText(cell);
  if (!found || !COUNTED.has(found.unit)) return unreadable("cell.notNumber", cell);
  return converted(cell, found.number);
}

/** The number that a text means, with the remark that it stands as text. */
export function converted(text: string, found: number): CellReading<number> {
  return value(found, { problem: "cell.textNumber", text, value: found });
}
