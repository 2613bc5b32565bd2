import { close, findings, month, rowOf, setFigure, type Row, type Sheets } from "../../payroll/workbook";

/**
 * The clean month with records of 奖惩 from row 2 on: 日期 A, 工号 B, 类型 C, 处理 D, 金额 E, 事由 F, 状态 G, 审批人 H. Unless
 * said otherwise 王明 is given a warning on 12 March, 查实, by his supervisor.
 */
export function recorded(...records: Row[]): Sheets {
  return month((sheets) => {
    for (const record of records) {
      sheets["奖惩"]?.push({
        日期: "2026-03-12",
        工号: "0002",
        类型: "",
        处理: "警告",
        金额: "",
        事由: "",
        状态: "查实",
        审批人: "0001",
        ...record,
      });
    }
  });
}

/** The same with a person's row of 花名册 changed. */
export function withRoster(id: string, changes: Row, sheets: Sheets): Sheets {
  Object.assign(rowOf(sheets, "花名册", { 工号: id }), changes);
  return sheets;
}

/** The same under another policy. */
export function under(key: string, value: string | number, sheets: Sheets): Sheets {
  setFigure(sheets, key, value);
  return sheets;
}

/** Findings with their severity: "warning R071 奖惩!C2". */
export function told(sheets: Sheets): string[] {
  const closing = close(sheets);
  return findings(closing)
    .map((finding, index) => `${closing.findings[index]?.severity} ${finding}`)
    .sort();
}

export type Cases = [title: string, sheets: Sheets, expected: string[]][];

/** Expects exactly those findings, in any order. */
export function expectTold(_: string, sheets: Sheets, expected: string[]): void {
  expect(told(sheets)).toEqual([...expected].sort());
}
