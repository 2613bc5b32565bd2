import { LANGUAGES } from "../text/language";
import { parseMonth, type Month } from "../kinds/month";
import type { WorkbookImage } from "../workbook/image";
import { fullCellName, type CellPlace } from "../kinds/place";
import { idText } from "../kinds/id";
import { folded } from "../kinds/content";
import {
  AMOUNT_COLUMNS,
  PAYROLL_COLUMNS,
  TRACE_COLUMNS,
  type PayrollColumn,
} from "../workbook/written/columns";
import { writtenName, writtenSheet } from "../workbook/written/names";
import { headerOf, rowsOf, type WrittenRow } from "../workbook/written/table";
import type { ExplainedStep, Explanation } from "./explanation";
import { parseCell } from "./sourceCell";

/** The month of a 工资表 by its name; null for any other sheet. */
export function payrollMonth(sheet: string): Month | null {
  const month = parseMonth(sheet.trim().slice(-7));
  return month !== null && folded(sheet) === folded(writtenName("payroll", month)) ? month : null;
}

/** Whether a sheet is the 工资表 or the 依据 of that month. */
export function isPayrollOrTrace(sheet: string, month: Month): boolean {
  const name = folded(sheet);
  return name === folded(writtenName("payroll", month)) || name === folded(writtenName("trace", month));
}

/** An amount of a 工资表 by its row of 依据; null when the cell is no amount of a person. */
export function explainAmount(image: WorkbookImage, month: Month, place: CellPlace): Explanation | null {
  const amount = amountAt(image, month, place);
  if (!amount) return null;
  const { row, line } = amount;
  const value = row.value(line);
  const trace = writtenSheet(image, "trace", month);
  const subject = {
    kind: "amount",
    employee: idText(row.value("id")),
    name: row.text("name"),
    line,
  } as const;
  if (!trace) return { place, value, subject, explained: null, steps: null };
  const written = rowsOf(trace, TRACE_COLUMNS, ["id", "line", "amount"]).find(
    (one) => idText(one.value("id")) === subject.employee && isLine(one.text("line"), line),
  );
  const traced = written ? Number(written.value("amount")) : 0;
  const explained = traced === (value === "" ? 0 : value) ? null : traced;
  return { place, value, subject, explained, steps: written ? [stepOf(written)] : [] };
}

function amountAt(
  image: WorkbookImage,
  month: Month,
  place: CellPlace,
): { row: WrittenRow<PayrollColumn>; line: PayrollColumn } | null {
  const sheet = writtenSheet(image, "payroll", month);
  if (!sheet) return null;
  const cell = fullCellName(place);
  for (const row of rowsOf(sheet, PAYROLL_COLUMNS, ["id", "gross"])) {
    for (const line of AMOUNT_COLUMNS) {
      const own = row.place(line);
      if (own && fullCellName(own) === cell) return { row, line };
    }
  }
  return null;
}

function isLine(text: string, line: PayrollColumn): boolean {
  return LANGUAGES.some((language) => folded(headerOf(line, language)) === folded(text));
}

function stepOf(row: WrittenRow<(typeof TRACE_COLUMNS)[number]>): ExplainedStep {
  const lines = (column: (typeof TRACE_COLUMNS)[number]) => row.text(column).split("\n").filter(Boolean);
  return {
    sentences: lines("computation"),
    figures: lines("figures"),
    clauses: lines("clause").flatMap((clause) => clause.split(" ", 1)),
    sources: lines("sources").flatMap((source) => parseCell(source) ?? []),
  };
}
