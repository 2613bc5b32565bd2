import type { Language } from "../../text/language";
import { say } from "../../text/text";
import { toYuan } from "../../kinds/money";
import type { Look, Region, SheetContent } from "../../workbook/content";
import type { CellValue } from "../../kinds/content";
import { columnName } from "../../kinds/place";
import { AMOUNT_COLUMNS, PAYROLL_COLUMNS, type PayrollColumn } from "../../workbook/written/columns";
import { writtenName } from "../../workbook/written/names";
import { headerOf } from "../../workbook/written/table";
import type { Closing } from "../close";
import type { Line, PaySlip } from "../paySlip";
import { rowOf, textCell } from "./cells";
import { signatures } from "./signatures";

const WIDTH = PAYROLL_COLUMNS.length;
/** Title, month, header. */
const HEADER_ROWS = 3;
/** 序号 to 姓名 stay in view. */
const FROZEN_COLUMNS = 3;

const WIDTHS: Partial<Record<PayrollColumn, number>> = {
  number: 5,
  id: 10,
  name: 10,
  group: 10,
  position: 12,
  workdays: 7,
  attendedDays: 7,
  gross: 12,
  net: 12,
  signature: 10,
  note: 20,
};
const AMOUNT_WIDTH = 10.5;

/** 工资表: a row for each pay slip, with what a person has entered in 签字 and 备注. */
export function payrollSheet(closing: Closing, language: Language): SheetContent {
  const { month, slips, records } = closing;
  const entries = new Map(records.existingPayroll?.entries.map((entry) => [entry.id, entry]));
  const rows = slips.map((slip, index) => {
    const entry = entries.get(slip.person.id);
    return PAYROLL_COLUMNS.map((column): CellValue => {
      if (column === "number") return index + 1;
      if (column === "signature") return textCell(entry?.signature ?? "");
      if (column === "note") return textCell(entry?.note ?? "");
      return cellOf(column, slip);
    });
  });
  return {
    name: writtenName("payroll", month),
    cells: [
      rowOf(WIDTH, [say(language, "sheet.payrollTitle")]),
      subtitle(closing, language),
      PAYROLL_COLUMNS.map((column) => headerOf(column, language)),
      ...rows,
      totals(rows.length, language),
    ],
    regions: regions(rows.length),
    columnWidths: PAYROLL_COLUMNS.map((column) => WIDTHS[column] ?? AMOUNT_WIDTH),
    headerRows: HEADER_ROWS,
    frozenColumns: FROZEN_COLUMNS,
    links: [],
  };
}

/** Month and unit; who prepared and reviewed it, each with room beside it. */
function subtitle(closing: Closing, language: Language): CellValue[] {
  const month = say(language, "sheet.month", { month: { month: closing.month } });
  const [prepared, reviewed] = signatures(closing, language);
  return rowOf(WIDTH, [
    ...[month, "", "", "", say(language, "sheet.unit")],
    ...["", "", prepared, "", "", reviewed],
  ]);
}

function cellOf(
  column: Exclude<PayrollColumn, "number" | "signature" | "note">,
  { person, workdays, attendedDays, lines }: PaySlip,
): CellValue {
  switch (column) {
    case "id":
      return textCell(person.id);
    case "name":
      return textCell(person.name);
    case "group":
      return textCell(person.group ?? "");
    case "position":
      return textCell(person.position ?? "");
    case "workdays":
      return workdays;
    case "attendedDays":
      return attendedDays;
    default: {
      const amount = lines[column satisfies Line];
      return amount === null ? "" : toYuan(amount);
    }
  }
}

/** 合计: the sum of every amount above it, as a formula, so that a change by hand shows in it. */
function totals(people: number, language: Language): CellValue[] {
  const first = HEADER_ROWS + 1;
  const last = HEADER_ROWS + Math.max(people, 1);
  return PAYROLL_COLUMNS.map((column, index): CellValue => {
    if (index === 0) return say(language, "sheet.total");
    if (!AMOUNT_COLUMNS.includes(column)) return "";
    const letter = columnName(index);
    return people === 0 ? 0 : `=SUM(${letter}${first}:${letter}${last})`;
  });
}

function regions(people: number): Region[] {
  const all = { left: 0, rows: 1, columns: WIDTH };
  const fixed: Region[] = [
    { ...all, top: 0, look: "title" },
    { ...all, top: 1, look: "subtitle" },
    { ...all, top: 2, look: "header" },
    { ...all, top: HEADER_ROWS + people, look: "total" },
  ];
  if (people === 0) return fixed;
  const block = (from: PayrollColumn, to: PayrollColumn, look: Look): Region => {
    const left = PAYROLL_COLUMNS.indexOf(from);
    const columns = PAYROLL_COLUMNS.indexOf(to) - left + 1;
    return { top: HEADER_ROWS, left, rows: people, columns, look };
  };
  return [
    ...fixed,
    block("number", "number", "count"),
    block("id", "position", "text"),
    block("workdays", "attendedDays", "count"),
    block("base", "net", "amount"),
    block("signature", "note", "text"),
  ];
}
