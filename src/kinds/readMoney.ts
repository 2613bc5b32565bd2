import type { CellValue } from "./content";
import { fromYuan, toYuan, type Fen } from "./money";
import { numberInText } from "./quantity";
import { problem, unreadable, value, type CellReading } from "./reading";

const YUAN: ReadonlySet<string> = new Set(["", "元", "块", "圆", "元整", "人民币", "rmb", "cny", "yuan"]);
/** Above this a cell holds no amount of pay (a hundred million yuan), and fen would lose exactness far beyond. */
const MOST_YUAN = 1e8;

/** An amount of money in yuan: 1234.5, "1,234.50", "¥2000", "2000元", "１２３", "(500)", "1.2万". */
export function readMoney(cell: CellValue): CellReading<Fen> {
  if (typeof cell === "number") return within(cell);
  if (typeof cell === "boolean") return unreadable("cell.notAmount", cell);
  const found = numberInText(cell);
  if (!found || !YUAN.has(found.unit)) return unreadable("cell.notAmount", cell);
  const reading = within(found.number);
  if (reading.is !== "value") return reading;
  const yuan = toYuan(reading.value);
  return value(reading.value, { problem: "cell.textNumber", text: cell, value: yuan });
}

function within(yuan: number): CellReading<Fen> {
  if (Math.abs(yuan) >= MOST_YUAN) return problem({ problem: "cell.range", value: yuan, limit: MOST_YUAN });
  return value(fromYuan(yuan));
}
