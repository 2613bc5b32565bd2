import { plain } from "./plain";

const YES = new Set(["是", "有", "√", "✓", "✔", "y", "yes", "true", "1", "对", "开"]);
const NO = new Set(["否", "无", "没有", "×", "✗", "✘", "x", "n", "no", "false", "0", "错", "关"]);

/** Yes or no as people type it; null when it is neither. */
export function readFlag(value: string | number | boolean): boolean | null {
  if (typeof value === "boolean") return value;
  const word = plain(String(value)).toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
