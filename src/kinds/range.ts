import { plain, type CellValue } from "./content";
import { readList } from "./list";
import { toYuan, type Fen } from "./money";
import { readMoney } from "./readMoney";
import { unreadable, type CellReading } from "./reading";
import { BETWEEN } from "./slot";

const COMMA = /\s*,\s*/;

/** The least and the most of an amount of money. */
export type MoneyRange = readonly [least: Fen, most: Fen];

/** A range of money in yuan: 50-100, 50~100, 50至100, [50,100]. */
export function readMoneyRange(cell: CellValue): CellReading<MoneyRange> {
  const text = plain(String(cell)).replace(/^\[|\]$/g, "");
  const ends = readList(text, readMoney, BETWEEN.test(text) ? BETWEEN : COMMA);
  if (ends.is !== "value") return ends;
  const [least, most, ...more] = ends.value;
  const isRange = least !== undefined && most !== undefined && more.length === 0 && least <= most;
  return isRange ? { is: "value", value: [least, most] } : unreadable("cell.notAmount", cell);
}

/** "50-100", as it is typed. */
export function formatMoneyRange(ends: MoneyRange): string {
  return ends.map(toYuan).join("-");
}
