import { LANGUAGES } from "../../text/language";
import type { Month } from "../../kinds/month";
import type { WorkbookImage } from "../image";
import type { ExistingTrace } from "../records";
import { idText } from "../../kinds/id";
import { folded } from "../../kinds/content";
import { AMOUNT_COLUMNS, TRACE_COLUMNS } from "./columns";
import { writtenSheet } from "./names";
import { headerOf, rowsOf } from "./table";

/** The amounts that the last run wrote, from the month's 依据; null when there is no such sheet. */
export function readExistingTrace(image: WorkbookImage, month: Month): ExistingTrace | null {
  const sheet = writtenSheet(image, "trace", month);
  if (!sheet) return null;
  const lines = new Map<string, string>(
    AMOUNT_COLUMNS.flatMap((line) => LANGUAGES.map((language) => [folded(headerOf(line, language)), line])),
  );
  const amounts = rowsOf(sheet, TRACE_COLUMNS, ["id", "line", "amount"]).flatMap((row) => {
    const line = lines.get(folded(row.text("line")));
    const value = row.value("amount");
    return line && typeof value === "number" ? [{ id: idText(row.value("id")), line, value }] : [];
  });
  return { sheet: sheet.name, amounts };
}
