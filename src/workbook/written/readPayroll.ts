import { toYuan } from "../../kinds/money";
import { readMoney } from "../../kinds/readMoney";
import type { Month } from "../../kinds/month";
import { valueOf } from "../../kinds/reading";
import type { CellValue } from "../../kinds/content";
import type { WorkbookImage } from "../image";
import type { CellPlace } from "../../kinds/place";
import type { ExistingPayroll } from "../records";
import { idText } from "../../kinds/id";
import { AMOUNT_COLUMNS, PAYROLL_COLUMNS } from "./columns";
import { writtenSheet } from "./names";
import { rowsOf, type WrittenRow } from "./table";

/** The month's 工资表 as it stands, with what people entered or changed in it; null when there is none. */
export function readExistingPayroll(image: WorkbookImage, month: Month): ExistingPayroll | null {
  const sheet = writtenSheet(image, "payroll", month);
  if (!sheet) return null;
  const rows = rowsOf(sheet, PAYROLL_COLUMNS, ["id", "gross"]);
  return {
    sheet: sheet.name,
    amounts: rows.flatMap((row) => amountsOf(row)),
    entries: rows.map((row) => ({
      id: idText(row.value("id")),
      signature: row.text("signature"),
      note: row.text("note"),
    })),
  };
}

type Row = WrittenRow<(typeof PAYROLL_COLUMNS)[number]>;

function amountsOf(row: Row): { id: string; line: string; value: number | null; place: CellPlace }[] {
  const id = idText(row.value("id"));
  return AMOUNT_COLUMNS.flatMap((line) => {
    const place = row.place(line);
    return place ? [{ id, line, value: amountIn(row.value(line)), place }] : [];
  });
}

/** In yuan; a blank, or text in place of an amount, is no amount. */
function amountIn(cell: CellValue): number | null {
  if (typeof cell === "number") return cell;
  const amount = valueOf(readMoney(cell));
  return amount === null ? null : toYuan(amount);
}
