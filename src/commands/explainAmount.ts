import { LANGUAGES } from "../text/language";
import { parseMonth, type Month } from "../kinds/month";
import type { WorkbookImage } from "../workbook/image";
import { fullCellName, type CellPlace } from "../kinds/place";
import { idText } from "../kinds/id";
import { folded, type CellValue } from "../kinds/content";
import {
  AMOUNT_COLUMNS,
  PAYROLL_COLUMNS,
  TRACE_COLUMNS,
  type PayrollColumn,
} from "../workbook/written/columns";
import { writtenName, writtenSheet } from "../workbook/written/names";
import { headerOf, rowsOf, type WrittenRow } from "../workbook/written/table";
import { toYuan } from "../kinds/money";
import { placeOf, type RecordedExplanation } from "../payroll/record/readSteps";
import type { ChangedCell, Explanation, WrittenTrace } from "./explanation";

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

/** Somebody's amount in a cell of a 工资表. */
export interface AmountCell {
  place: CellPlace;
  value: CellValue;
  subject: { kind: "amount"; employee: string; name: string; line: PayrollColumn };
}

/** The amount in a cell of the 工资表; null when the cell is no amount of a person. */
export function amountCell(image: WorkbookImage, month: Month, place: CellPlace): AmountCell | null {
  const amount = amountAt(image, month, place);
  if (!amount) return null;
  const { row, line } = amount;
  const employee = idText(row.value("id"));
  return {
    place,
    value: row.value(line),
    subject: { kind: "amount", employee, name: row.text("name"), line },
  };
}

/** An amount by the steps that were kept with the workbook. `now` has the cells that they come from as they stand. */
export function explainedByRecord(
  cell: AmountCell,
  { amount, steps, cells }: RecordedExplanation,
  now: WorkbookImage,
): Explanation {
  const changed = cells.flatMap((recorded): ChangedCell[] => {
    const place = placeOf(recorded);
    const is = valueAt(now, place);
    return is === recorded[3] ? [] : [{ place, was: recorded[3], now: is }];
  });
  const sources = cells.map(placeOf);
  const explained = differing(toYuan(amount), cell.value);
  return { ...cell, explained, steps: [{ steps, refusals: [], sources }], written: null, changed };
}

/** An amount by its row of 依据, as it was written: the steps of a month that another version generated. */
export function explainedBySheet(cell: AmountCell, image: WorkbookImage, month: Month): Explanation {
  const { employee, line } = cell.subject;
  const nothing = { ...cell, explained: null, steps: null, written: null, changed: [] };
  const trace = writtenSheet(image, "trace", month);
  if (!trace) return nothing;
  const row = rowsOf(trace, TRACE_COLUMNS, ["id", "line", "amount"]).find(
    (one) => idText(one.value("id")) === employee && isLine(one.text("line"), line),
  );
  const explained = differing(row ? Number(row.value("amount")) : 0, cell.value);
  return row ? { ...nothing, explained, written: writtenIn(row) } : { ...nothing, explained, steps: [] };
}

/** What is explained, where the cell shows something else. */
function differing(explained: number, value: CellValue): number | null {
  return explained === (value === "" ? 0 : value) ? null : explained;
}

/** What stands in a cell; blank where the workbook no longer has it. */
function valueAt({ sheets }: WorkbookImage, { sheet, row, column }: CellPlace): CellValue {
  const image = sheets.find(({ name }) => name === sheet);
  return image?.values[row - image.firstRow]?.[column - image.firstColumn] ?? "";
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

function writtenIn(row: WrittenRow<(typeof TRACE_COLUMNS)[number]>): WrittenTrace {
  const lines = (column: (typeof TRACE_COLUMNS)[number]) => row.text(column).split("\n").filter(Boolean);
  return {
    computation: lines("computation"),
    figures: lines("figures"),
    clauses: lines("clause"),
    sources: lines("sources"),
  };
}
