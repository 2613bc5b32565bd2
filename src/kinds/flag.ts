import { folded, type CellValue } from "./content";
import { unreadable, value, type CellReading } from "./reading";

const YES: ReadonlySet<string> = new Set([
  ...Array.from("是有对√✓✔☑●yt1"),
  "yes",
  "true",
  "ok",
  "已",
  "已发放",
  "已发",
  "需要",
  "重要",
]);
const NO: ReadonlySet<string> = new Set([
  ...Array.from("否无不错×✗✘☒○xnf0"),
  "no",
  "false",
  "未",
  "未发放",
  "未发",
  "没有",
  "不是",
  "不需要",
]);

/** 是/否, 有/无, √/×, Y/N, TRUE/FALSE, 1/0. */
export function readFlag(cell: CellValue): CellReading<boolean> {
  if (typeof cell === "boolean") return value(cell);
  const word = folded(String(cell));
  if (YES.has(word)) return value(true);
  if (NO.has(word)) return value(false);
  return unreadable("cell.notFlag", cell);
}
