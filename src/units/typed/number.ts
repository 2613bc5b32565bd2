import { plain } from "./plain";

const NUMBER = /^[-+]?(\d+|\d{1,3}(,\d{3})+)(\.\d*)?$|^[-+]?\.\d+$/;
const CURRENCY = /^([-+]?)\s*(?:¥|RMB|CNY)\s*([-+]?)/i;
const UNIT = /\s*(元|圆|天|小时|分钟|分|次|年|h)$/;

/** A number typed as text ("1,200", "¥1,200.50", "２０元", "(50)"); null when it is not one. */
export function readNumber(text: string): number | null {
  const bare = plain(text).replace(CURRENCY, "$1$2").replace(UNIT, "");
  const inBrackets = /^\((.+)\)$/.exec(bare);
  const digits = inBrackets?.[1] ?? bare;
  if (!NUMBER.test(digits)) return null;
  const magnitude = Number(digits.replaceAll(",", ""));
  return inBrackets ? -magnitude : magnitude;
}

/** A ratio typed as text: "80%" is 0.8, "0.8" is 0.8; "80" stays 80, its scale is for the caller to judge. */
export function readRatio(text: string): number | null {
  const percent = /^(.*)%$/.exec(plain(text));
  if (!percent) return readNumber(text);
  const number = readNumber(percent[1] as string);
  // Dividing keeps 30 % equal to 0.3; multiplying by 0.01 would not.
  return number === null ? null : number / 100;
}
