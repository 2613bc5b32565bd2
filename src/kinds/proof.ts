import { folded, type CellValue } from "./content";
import { readFlag } from "./flag";
import { BLANK, value, type CellReading } from "./reading";

const PROVEN = [
  "查实",
  "已查实",
  "属实",
  "查证属实",
  "核实",
  "已核实",
  "确认",
  "已确认",
  "成立",
  "confirmed",
  "proven",
  "established",
];
const SUSPECTED = [
  "待查",
  "待查实",
  "待核实",
  "待确认",
  "调查中",
  "核实中",
  "未查实",
  "未核实",
  "疑似",
  "怀疑",
  "suspected",
  "pending",
  "under investigation",
  "unconfirmed",
];

const BY_WORD = new Map([
  ...PROVEN.map((word) => [folded(word), "查实"] as const),
  ...SUSPECTED.map((word) => [folded(word), "待查"] as const),
]);

/** 查实 or 待查; null when the word is neither. */
function proofOf(text: string): "查实" | "待查" | null {
  return BY_WORD.get(folded(text)) ?? null;
}

/** 查实 or 待查; another word stands as it is. */
export function readProof(cell: CellValue): CellReading<string> {
  const text = String(cell).trim();
  const proof = proofOf(text);
  return value(proof ?? text, proof === null ? { problem: "cell.unknownWord", text } : undefined);
}

/** Harm to the company: proven (查实, 是), suspected (待查), or none (否), which is as good as blank. */
export function readHarm(cell: CellValue): CellReading<"proven" | "suspected"> {
  const proof = typeof cell === "string" ? proofOf(cell) : null;
  if (proof) return value(proof === "查实" ? "proven" : "suspected");
  const flag = readFlag(cell);
  if (flag.is !== "value") return flag;
  return flag.value ? value("proven") : BLANK;
}
