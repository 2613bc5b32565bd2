import type { CellValue } from "../image";
import { numberInText } from "./number";
import { problem, value, type Reading } from "./reading";

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

/** A ratio, 0.3 for 30 %: 0.3, "30%", and 30 where the column's other values show what it means. */
export function readRatio(cell: CellValue, scale: Scale): Reading<number> {
  if (typeof cell === "number") return scaled(cell, scale);
  if (typeof cell === "boolean") return problem("cell.notRatio", { text: String(cell) });
  const found = numberInText(cell);
  if (!found || (found.unit !== "" && found.unit !== "%")) return problem("cell.notRatio", { text: cell });
  const reading = found.unit === "%" ? value(percentOf(found.number)) : scaled(found.number, scale);
  if (reading.is !== "value" || reading.remark) return reading;
  const fix = { kind: "convertText", value: reading.value } as const;
  const fields = { text: cell, value: { ratio: reading.value } };
  return value(reading.value, { problem: "cell.textNumber", fields, fix });
}

function scaled(number: number, scale: Scale): Reading<number> {
  const overOne = Math.abs(number) > 1;
  if (scale === "percent") {
    if (number === 0) return value(0);
    if (!overOne) return problem("cell.scaleUnclear", { value: number });
    return value(percentOf(number), remark("cell.percentColumn", number));
  }
  if (!overOne) return value(number);
  if (scale === "unknown") return problem("cell.scaleUnclear", { value: number });
  return value(percentOf(number), remark("cell.scale", number));
}

function remark(key: "cell.scale" | "cell.percentColumn", number: number) {
  const ratio = percentOf(number);
  const fields = { value: number, meant: { ratio } };
  return { problem: key, fields, fix: { kind: "setValue", value: ratio } } as const;
}

/** 30 to 0.3 without the dust of binary fractions (7 % is 0.07, not 0.07000000000000001). */
function percentOf(number: number): number {
  return Number((number / 100).toPrecision(15));
}
