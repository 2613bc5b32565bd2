import type { CellValue, Written } from "./content";
import { numberInText } from "./quantity";
import { problem, unreadable, value, type CellReading } from "./reading";

/** Room for float error: 0.285 × 100 is 28.499999999999996. */
const FLOAT_ERROR = 1e-9;

/** A ratio of 0 or more, rounded half-up to that many decimals. */
export function roundTo(ratio: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor(ratio * scale + 0.5 + FLOAT_ERROR) / scale;
}

/** "29.99%" */
export function formatRatio(ratio: number): string {
  return `${Number((ratio * 100).toFixed(4))}%`;
}

/** The number format of a ratio: without decimals where it is whole per cents. */
export function ratioFormat(ratio: number): string {
  return Number.isInteger(Math.round(ratio * 1e8) / 1e6) ? "0%" : "0.00%";
}

/** A ratio as a cell keeps it: a number that reads as per cents. */
export function writeRatio(ratio: number): Written {
  return { value: ratio, numberFormat: ratioFormat(ratio) };
}

/** How a column writes ratios: 0.3 (fraction), 30 (percent), or too little to tell. */
export type Scale = "fraction" | "percent" | "unknown";

/** The scale that a column's numbers show: what most of them are; "unknown" where only one number stands in it. */
export function scaleOf(cells: Iterable<CellValue>): Scale {
  let fractions = 0;
  let percents = 0;
  for (const cell of cells) {
    if (typeof cell !== "number" || cell === 0) continue;
    if (Math.abs(cell) > 1) percents += 1;
    else fractions += 1;
  }
  if (percents > fractions && percents > 1) return "percent";
  return fractions > 0 ? "fraction" : "unknown";
}

/**
 * What a bare number means: by the scale of its column; or what it says, 30 being 3000 % (asWritten), also as a
 * multiple (1.5倍).
 */
type Meaning = Scale | "asWritten" | "multiple";

/** A ratio, 0.3 for 30 %: 0.3, "30%", and 30 where the column's other values show what it means. */
export function readRatio(cell: CellValue, scale: Meaning): CellReading<number> {
  if (typeof cell === "number") return scaled(cell, scale);
  if (typeof cell === "boolean") return unreadable("cell.notRatio", cell);
  const found = numberInText(cell);
  if (!found || !isRatioUnit(found.unit, scale)) return unreadable("cell.notRatio", cell);
  const reading = found.unit === "%" ? value(percentOf(found.number)) : scaled(found.number, scale);
  if (reading.is !== "value" || reading.remark) return reading;
  return value(reading.value, { problem: "cell.textNumber", text: cell, value: { ratio: reading.value } });
}

function isRatioUnit(unit: string, scale: Meaning): boolean {
  return unit === "" || unit === "%" || (unit === "倍" && scale === "multiple");
}

function scaled(number: number, scale: Meaning): CellReading<number> {
  if (scale === "asWritten" || scale === "multiple") return value(number);
  const overOne = Math.abs(number) > 1;
  if (scale === "percent") {
    if (number === 0) return value(0);
    if (!overOne) return problem({ problem: "cell.scaleUnclear", value: number });
    return scaledTo("cell.percentColumn", number);
  }
  if (!overOne) return value(number);
  if (scale === "unknown") return problem({ problem: "cell.scaleUnclear", value: number });
  return scaledTo("cell.scale", number);
}

function scaledTo(problem: "cell.scale" | "cell.percentColumn", number: number): CellReading<number> {
  const ratio = percentOf(number);
  return value(ratio, { problem, value: number, ratio });
}

/** 30 to 0.3 without the dust of binary fractions (7 % is 0.07, not 0.07000000000000001). */
function percentOf(number: number): number {
  return Number((number / 100).toPrecision(15));
}
