import type { Finding } from "../findings/finding";
import { writeMend, type AddAdjustment, type AddPolicy, type CellMend } from "../findings/fix";
import { changeCells } from "../excel/cells";
import { readWorkbook, usesDate1904 } from "../excel/read";
import type { WorkbookChange } from "../excel/undo";
import type { Language } from "../text/language";
import { toYuan } from "../kinds/money";
import { formatMonth } from "../kinds/month";
import type { WorkbookImage } from "../workbook/image";
import { ADJUSTMENTS } from "../workbook/sheets/adjustments";
import { POLICY } from "../workbook/sheets/policy";
import { declaredAs } from "../policy/parameters";
import { append, type NewRecord } from "./append";
import { datedValue } from "./policyRecords";

/** Mends a finding as its fix says; null when it has none. Throws ExcelProblem; returns what undo needs. */
export async function mend({ fix, place }: Finding, language: Language): Promise<WorkbookChange | null> {
  if (!fix) return null;
  switch (fix.kind) {
    case "addPolicy": {
      const image = await readWorkbook();
      return append(image, POLICY, [policyRow(fix, image)], language);
    }
    case "addAdjustment":
      return append(await readWorkbook(), ADJUSTMENTS, [adjustmentRow(fix)], language);
    default: {
      const { value, numberFormat } = writeMend(fix, await dateSystemOf(fix));
      const cells = await changeCells({ place, rows: [[value]], numberFormats: [[numberFormat]] });
      return { sheets: [], cells: [cells], flags: null };
    }
  }
}

/** Only days depend on the workbook's date system. */
function dateSystemOf({ kind }: CellMend): Promise<boolean> | false {
  return (kind === "setDay" || kind === "setMoment") && usesDate1904();
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
  const rows = changes.flatMap(({ code, fix }) =>
    code === "D-HANDCHANGED" && fix?.kind === "addAdjustment" ? [adjustmentRow(fix)] : [],
  );
  if (rows.length === 0) return { sheets: [], cells: [], flags: null };
  return append(image, ADJUSTMENTS, rows, language);
}

function adjustmentRow({ month, employee, item, amount, reason }: AddAdjustment): NewRecord {
  return { month: formatMonth(month), id: employee, item, amount: toYuan(amount), reason };
}

function policyRow({ key, value, from, source }: AddPolicy, { date1904 }: WorkbookImage): NewRecord {
  return { key, source, ...datedValue(declaredAs(key), value, from, date1904) };
}
