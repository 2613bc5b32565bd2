import type { CellValue } from "../image";
import { problem, value, type Reading } from "./reading";
import { folded } from "./typed";

const YES: ReadonlySet<string> = new Set([
  ..."是有对√✓✔☑●yt1",
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
  ..."否无不错×✗✘☒○xnf0",
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
export function readFlag(cell: CellValue): Reading<boolean> {
  if (typeof cell === "boolean") return value(cell);
  const word = folded(String(cell));
  if (YES.has(word)) return value(true);
  if (NO.has(word)) return value(false);
  return problem("cell.notFlag", { text: String(cell) });
}
