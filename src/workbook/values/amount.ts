import { fromYuan, toYuan, type Fen } from "../../kinds/money";
import type { CellValue } from "../image";
import { numberInText } from "./number";
import { problem, value, type Reading } from "./reading";

const YUAN: ReadonlySet<string> = new Set(["", "元", "块", "圆", "元整", "人民币", "rmb", "cny", "yuan"]);
/** Above this a cell holds no amount of pay (a hundred million yuan), and fen would lose exactness far beyond. */
const MOST_YUAN = 1e8;

/** An amount of money in yuan: 1234.5, "1,234.50", "¥2000", "2000元", "１２３", "(500)", "1.2万". */
export function readAmount(cell: CellValue): Reading<Fen> {
  if (typeof cell === "number") return within(cell);
  if (typeof cell === "boolean") return problem("cell.notAmount", { text: String(cell) });
  const found = numberInText(cell);
  if (!found || !YUAN.has(found.unit)) return problem("cell.notAmount", { text: cell });
  const reading = within(found.number);
  if (reading.is !== "value") return reading;
  const yuan = toYuan(reading.value);
  const fix = { kind: "convertText", value: yuan } as const;
  return value(reading.value, { problem: "cell.textNumber", fields: { text: cell, value: yuan }, fix });
}

function within(yuan: number): Reading<Fen> {
  if (Math.abs(yuan) >= MOST_YUAN) return problem("cell.range", { value: yuan, limit: MOST_YUAN });
  return value(fromYuan(yuan));
}
