import { describeFinding } from "../../../src/findings/describe";
import { close, findings, month, rowOf, type Row, type Sheets } from "../../payroll/workbook";
import {
  appraised,
  type Cases,
  EVERYBODY,
  everybody,
  expectFindings,
  OPERATIONS,
  operations,
  SPECIALIST,
  specialist,
  without,
} from "./appraisals";

it("asks nothing without rows of the month", () => {
  expect(findings(close(month()))).toEqual([]);
  const february = EVERYBODY.map((row) => ({ ...row, 月份: "2026-02", 权重: 0.9 }));
  expect(findings(close(appraised("推广员", february)))).toEqual([]);
});

describe("metrics of the post (R030, R040, R044–R047)", () => {
  const cases: Cases = [
    ["运营专员 with D12's four", specialist(), []],
    ["电商运营专员 too", appraised("电商运营专员", SPECIALIST), []],
    ["another 运营 post with D11's four", operations(), []],
    ["somebody else with D9's four", everybody(), []],
    ["by other names", everybody({ 店铺运营: { 指标: "店铺销售指标" }, 客户服务: { 指标: "客服质量" } }), []],
    ["运营专员 with D9's four", appraised("运营专员", EVERYBODY), missing("R044", "R045", "R046")],
    ["运营专员 without 数据分析", only(SPECIALIST, "运营专员", "数据分析"), missing("R047")],
    ["another 运营 post with D12's four", appraised("店铺运营", SPECIALIST), missing("R040")],
    ["somebody else without 客户服务", only(EVERYBODY, "推广员", "客户服务"), missing("R030")],
    [
      "and without three of the four: one finding",
      only(EVERYBODY, "推广员", "客户服务", "数据分析", "店铺运营"),
      missing("R030"),
    ],
  ];
  it.each(cases)("%s", expectFindings);

  /** The rows without those metrics, the weights of the others in equal parts. */
  function only(rows: readonly Row[], position: string, ...metrics: string[]): Sheets {
    const left = without(rows, ...metrics);
    return appraised(
      position,
      left.map((row) => ({ ...row, 权重: 1 / left.length })),
    );
  }

  function missing(...clauses: string[]): string[] {
    return clauses.map((clause) => `warning ${clause} 考核!C2`);
  }

  it("names what is missing", () => {
    const [finding] = close(only(OPERATIONS, "店铺运营", "客户满意度", "活动效果")).findings;
    if (!finding) throw new Error("Nothing found");
    expect(describeFinding(finding, "zh")).toMatchObject({
      message: "缺少考核指标：客户满意度、活动效果",
      found: "现有指标：销售额、转化率",
    });
    expect(describeFinding(finding, "en").message).toBe(
      "Metrics missing: customer satisfaction, campaign results",
    );
  });
});

it("a post of no document is judged as everybody's", () => {
  const sheets = everybody();
  rowOf(sheets, "花名册", { 工号: "0002" })["岗位"] = "客服";
  expect(findings(close(sheets))).toEqual(["R041 考核!C2"]);
});
