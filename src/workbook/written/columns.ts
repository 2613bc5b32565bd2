/** The columns of 工资表 in order. Lines of the pay slip bear the line's name; headers: "term.column.<name>" in text/. */
export const PAYROLL_COLUMNS = [
  "number",
  "id",
  "name",
  "group",
  "position",
  "workdays",
  "attendedDays",
  "base",
  "allowance",
  "perf",
  "penalty",
  "bonus",
  "fullAttendance",
  "overtime",
  "commission",
  "absence",
  "fine",
  "adjustment",
  "gross",
  "pension",
  "medical",
  "unemployment",
  "housingFund",
  "tax",
  "net",
  "signature",
  "note",
] as const;

export type PayrollColumn = (typeof PAYROLL_COLUMNS)[number];

/** The columns of 工资表 that hold amounts. */
export const AMOUNT_COLUMNS: readonly PayrollColumn[] = PAYROLL_COLUMNS.slice(
  PAYROLL_COLUMNS.indexOf("base"),
  PAYROLL_COLUMNS.indexOf("net") + 1,
);

/** The columns of 依据 in order. */
export const TRACE_COLUMNS = ["id", "line", "amount", "computation", "figures", "clause", "sources"] as const;

/** The columns of 检查结果 in order. */
export const FINDINGS_COLUMNS = [
  "severity",
  "code",
  "sheet",
  "cell",
  "employee",
  "problem",
  "expected",
  "clause",
  "status",
  "remark",
] as const;

export type WrittenColumn =
  PayrollColumn | (typeof TRACE_COLUMNS)[number] | (typeof FINDINGS_COLUMNS)[number];
