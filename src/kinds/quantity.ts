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

const UNITS: ReadonlySet<string> = new Set([
  "",
  ..."个家次声条单人项户笔台天日年岁",
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
  if (!found || !UNITS.has(found.unit)) return unreadable("cell.notNumber", cell);
  return converted(cell, found.number);
}

/** The number that a text means, with the remark that it stands as text. */
export function converted(text: string, found: number): CellReading<number> {
  return value(found, { problem: "cell.textNumber", text, value: { number: found } });
}
