import type { Finding } from "../findings/finding";
import { changeCells } from "../excel/cells";
import { readWorkbook } from "../excel/read";
import type { WorkbookChange } from "../excel/undo";
import type { Language } from "../text/language";
import { day } from "../kinds/day";
import type { CellValue } from "../kinds/content";
import type { WorkbookImage } from "../workbook/image";
import { ADJUSTMENTS } from "../workbook/sheets/adjustments";
import { POLICY } from "../workbook/sheets/policy";
import { declaredAs } from "../policy/parameters";
import { append, type NewRecord } from "./append";
import { datedValue } from "./policyRecords";

/** The fields of a fix that adds a row, in the order of its values. */
const ADDED_FIELDS = {
  addAdjustment: ["month", "id", "item", "amount", "reason", "by"],
  addPolicy: ["key", "value", "from", "source", "note"],
} as const;

/** The row that a fix adds, by field. */
type FixRecord = Readonly<Record<string, CellValue>>;

/** Mends a finding as its fix says; null when it has none. Throws ExcelProblem; returns what undo needs. */
export async function mend(finding: Finding, language: Language): Promise<WorkbookChange | null> {
  const { fix, place } = finding;
  if (!fix) return null;
  switch (fix.kind) {
    case "setValue":
    case "convertText": {
      const value = fix.value as CellValue;
      const cells = await changeCells({
        place,
        rows: [[value]],
        numberFormats: [[formatOf(finding, value)]],
      });
      return { sheets: [], cells: [cells], flags: null };
    }
    case "addPolicy": {
      const image = await readWorkbook();
      return append(image, POLICY, [policyRow(recordOf(finding), image)], language);
    }
    case "addAdjustment":
      return keepAsAdjustments(await readWorkbook(), [finding], language);
  }
}

/** Whether it is an amount changed by hand that `keepAsAdjustments` records. */
export function isKept({ code, fix }: Finding): boolean {
  return code === "D-HANDCHANGED" && fix?.kind === "addAdjustment";
}

/** Records amounts that were changed by hand in 调整. */
export async function keepAsAdjustments(
  image: WorkbookImage,
  changes: readonly Finding[],
  language: Language,
): Promise<WorkbookChange> {
  const kept = changes.filter(isKept);
  if (kept.length === 0) return { sheets: [], cells: [], flags: null };
  return append(image, ADJUSTMENTS, kept.map(recordOf), language);
}

function recordOf({ fix }: Finding): FixRecord {
  if (fix?.kind !== "addAdjustment" && fix?.kind !== "addPolicy") return {};
  const values = fix.value as readonly CellValue[];
  return Object.fromEntries(ADDED_FIELDS[fix.kind].map((field, index) => [field, values[index] ?? ""]));
}

/** The row of a fix says its day as text. */
function policyRow(record: FixRecord, { date1904 }: WorkbookImage): NewRecord {
  const { key, value = "", from } = record;
  return { ...record, ...datedValue(declaredAs(String(key)), value, day(String(from)), date1904) };
}

/** Serials need a format to read as the days and times that they are; plain numbers keep the cell's. */
function formatOf({ code, problem }: Finding, value: CellValue): string | undefined {
  if (typeof value !== "number" || !(code === "D-TEXTDATE" || problem.startsWith("cell.clock")))
    return undefined;
  if (value < 1) return "h:mm";
  return Number.isInteger(value) ? "yyyy-mm-dd" : "yyyy-mm-dd h:mm";
}
