import { close, findings, month, rowOf, type Row, type Sheets } from "../../payroll/workbook";

/** A row of 考核 in which nothing is wrong. Columns: 月份 A, 工号 B, 指标 C, 权重 D, 目标 E, 实际 F, 上级 G, 同事 H, 自我 I. */
export function appraisal(id: string, metric: string, more: Row = {}): Row {
  return {
    月份: "2026-03",
    工号: id,
    指标: metric,
    权重: 0.25,
    目标: "",
    实际: "",
    上级评价: 80,
    同事评价: 85,
    自我评价: 90,
    ...more,
  };
}

/** 运营专员 (D12): rows 2 to 5. */
export const SPECIALIST: readonly Row[] = [
  appraisal("0002", "销售额", { 目标: 100000, 实际: 90000 }),
  appraisal("0002", "流量", { 目标: 5000, 实际: 6000 }),
  appraisal("0002", "转化率", { 目标: 0.03, 实际: 0.025 }),
  appraisal("0002", "数据分析"),
];

/** The other 运营 posts (D11): rows 2 to 5. */
export const OPERATIONS: readonly Row[] = [
  appraisal("0002", "销售额", { 目标: 100000, 实际: 90000 }),
  appraisal("0002", "转化率", { 目标: 0.03, 实际: 0.025 }),
  appraisal("0002", "客户满意度"),
  appraisal("0002", "活动效果"),
];

/** Everybody else (D9): rows 2 to 5. */
export const EVERYBODY: readonly Row[] = [
  appraisal("0002", "店铺运营"),
  appraisal("0002", "客户服务"),
  appraisal("0002", "数据分析"),
  appraisal("0002", "团队协作与个人表现"),
];

/** The clean month with 王明 appraised in that position; `change` alters the rows, by 指标, or the sheets. */
export function appraised(
  position: string,
  rows: readonly Row[],
  changes: Record<string, Row> = {},
  also: (sheets: Sheets) => void = () => {},
): Sheets {
  return month((sheets) => {
    rowOf(sheets, "花名册", { 工号: "0002" })["岗位"] = position;
    sheets["考核"] = rows.map((row) => ({ ...row, ...changes[String(row["指标"])] }));
    also(sheets);
  });
}

/** The same rows without those metrics. */
export function without(rows: readonly Row[], ...metrics: string[]): Row[] {
  return rows.filter(({ 指标 }) => !metrics.includes(String(指标)));
}

/** A month and what is found in it. */
export type Cases = [title: string, sheets: Sheets, expected: string[]][];

/** What is found besides the one info of the month that the appraisal is linked to pay by no formula (R041). */
export function expectFindings(_: string, sheets: Sheets, expected: string[]): void {
  const closing = close(sheets);
  const told = findings(closing).map((finding, index) => `${closing.findings[index]?.severity} ${finding}`);
  expect(told.sort()).toEqual([...expected, "info R041 考核!C2"].sort());
}

/** 王明 appraised as 运营专员, as another 运营 post and as somebody else. */
export function specialist(changes: Record<string, Row> = {}, also?: (sheets: Sheets) => void): Sheets {
  return appraised("运营专员", SPECIALIST, changes, also);
}

export function operations(changes: Record<string, Row> = {}): Sheets {
  return appraised("店铺运营", OPERATIONS, changes);
}

export function everybody(changes: Record<string, Row> = {}, also?: (sheets: Sheets) => void): Sheets {
  return appraised("推广员", EVERYBODY, changes, also);
}
