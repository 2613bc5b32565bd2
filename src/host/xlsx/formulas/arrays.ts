/**
 * Whether a formula may give an array. Excel keeps for each formula whether it is evaluated as a dynamic array; one
 * written as a plain formula is opened with implicit intersection (`=@A1:A3*2`) and gives other figures.
 */
import { callsCustomFunction } from "./form";
import { pieces } from "./pieces";

/** Functions that take whole ranges and answer one value, so that a range inside them makes no array. */
const TAKES_RANGES = new Set(
  `SUM SUMIF SUMIFS SUMPRODUCT COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS MIN MAX
  MINIFS MAXIFS MEDIAN LARGE SMALL RANK RANK.EQ RANK.AVG PRODUCT SUBTOTAL AGGREGATE VLOOKUP HLOOKUP LOOKUP MATCH XMATCH
  ROWS COLUMNS AND OR XOR NETWORKDAYS NETWORKDAYS.INTL WORKDAY WORKDAY.INTL STDEV STDEV.P STDEV.S VAR VAR.P VAR.S
  PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC TEXTJOIN CONCAT CONCATENATE NPV IRR
  SHEET ISBLANK CELL`
    .trim()
    .split(/\s+/),
);

/** Functions whose result is an array whatever they are given. */
const GIVES_ARRAY = new Set(
  `FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY MAP BYROW BYCOL MAKEARRAY SCAN REDUCE VSTACK HSTACK TAKE DROP EXPAND
  CHOOSECOLS CHOOSEROWS TOCOL TOROW WRAPROWS WRAPCOLS TEXTSPLIT TRANSPOSE MMULT MINVERSE MUNIT FREQUENCY LINEST LOGEST
  TREND GROWTH MODE.MULT XLOOKUP INDEX OFFSET INDIRECT LET LAMBDA GROUPBY PIVOTBY ANCHORARRAY ROW COLUMN CHOOSE`
    .trim()
    .split(/\s+/),
);

const TOKEN =
  /[\p{L}_][\p{L}\d_.]*(?=\s*\()|\$?[A-Za-z]{1,3}\$?\d+:\$?[A-Za-z]{1,3}\$?\d+|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+|[(){},]|[^\s(){},]/gu;

/**
 * True when a formula that was entered in the host has to be written as a dynamic array: it may give one, or it calls a
 * custom function, which Excel always writes so.
 */
export function needsArray(formula: string): boolean {
  return callsCustomFunction(formula) || mayGiveArray(formula);
}

function mayGiveArray(formula: string): boolean {
  const code = pieces(formula)
    .map((piece) => (piece.kind === "code" ? piece.text : piece.kind === "text" ? "0" : "_"))
    .join("");
  const tokens = code.replace(/^=/, "").match(TOKEN) ?? [];
  const calls: string[] = [];
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1] ?? "";
    if (token === "(") calls.push(/^[\p{L}_]/u.test(before) ? before.toUpperCase() : "");
    else if (token === ")") calls.pop();
    else if (token === "{") return true;
    else if (GIVES_ARRAY.has(token.toUpperCase()) && tokens[i + 1] === "(" && tokens[i + 2] !== ")")
      return true;
    else if (token.includes(":") && token.length > 1 && !isWholeArgument(tokens, i, calls.at(-1)))
      return true;
  }
  return false;
}

/** A range is harmless when it is all of an argument of a function that takes ranges. */
function isWholeArgument(tokens: readonly string[], at: number, call: string | undefined): boolean {
  if (!call || !TAKES_RANGES.has(call)) return false;
  let start = at - 1;
  while (/^[^(),]$/.test(tokens[start] ?? "") && isSheetSign(tokens, start)) start--;
  return /^[(,]$/.test(tokens[start] ?? "") && /^[),]$/.test(tokens[at + 1] ?? "");
}

/** Signs of a sheet's name stand before "!", e.g. `考勤!A1:A9`. */
function isSheetSign(tokens: readonly string[], at: number): boolean {
  let i = at;
  while (/^[\p{L}\d_.]$/u.test(tokens[i] ?? "")) i++;
  return tokens[i] === "!";
}
