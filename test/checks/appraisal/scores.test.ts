import { describeFinding } from "../../../src/findings/describe";
import { close, findings, setFigure, type Sheets } from "../../payroll/workbook";
import { type Cases, everybody, expectFindings, specialist } from "./appraisals";

/** Rows without scores for 王明, who is on maternity leave until that day; 上级评价 of the first may be there. */
const unscored = (end: string, score: number | string = ""): Sheets => {
  const blank = { 上级评价: "", 同事评价: "", 自我评价: "" };
  const changes = { 店铺运营: { ...blank, 上级评价: score }, 客户服务: blank, 数据分析: blank };
  return everybody({ ...changes, 团队协作与个人表现: blank }, (sheets) => {
    sheets["考勤"] = (sheets["考勤"] ?? []).filter(
      (row) => row["工号"] !== "0002" || String(row["日期"]) > end,
    );
    const approved = { 申请时间: "2025-12-01", 审批人: "0001", 审批状态: "批准" };
    sheets["请假"]?.push({ 工号: "0002", 类型: "产假", 开始: "2026-01-10", 结束: end, ...approved });
  });
};

describe("scores (R030, R047, R053)", () => {
  const cases: Cases = [
    ["0 and 100", everybody({ 店铺运营: { 上级评价: 0, 同事评价: 100 } }), []],
    ["100.01", everybody({ 店铺运营: { 上级评价: 100.01 } }), ["error R030 考核!G2"]],
    ["−0.01", everybody({ 客户服务: { 自我评价: -0.01 } }), ["error R030 考核!I3"]],
    ["no 自我评价 in one row", everybody({ 数据分析: { 自我评价: "" } }), ["warning R053 考核!I4"]],
    [
      "several blanks: one finding at the first",
      everybody({ 客户服务: { 同事评价: "", 自我评价: "" }, 数据分析: { 上级评价: "" } }),
      ["warning R053 考核!H3"],
    ],
    [
      "a score in words is named by reading alone",
      everybody({ 数据分析: { 自我评价: "优" } }),
      ["error D-TYPE 考核!I4"],
    ],
    [
      "自我评价 weighs nothing",
      everybody({ 数据分析: { 自我评价: "" } }, (sheets) => setFigure(sheets, "evalWeights", "60%,40%,0%")),
      [],
    ],
    [
      "同事评价 weighs something",
      everybody({ 数据分析: { 同事评价: "" } }, (sheets) => setFigure(sheets, "evalWeights", "60%,40%,0%")),
      ["warning R053 考核!H4"],
    ],
    [
      "the sheet has no column 自我评价",
      everybody({}, (sheets) => {
        sheets["考核"] = (sheets["考核"] ?? []).map(({ 自我评价: _, ...row }) => row);
      }),
      [],
    ],
    ["for somebody back on the last day", unscored("2026-03-30"), ["warning R053 考核!G2"]],
    ["one score for somebody on leave all month", unscored("2026-05-20", 80), ["warning R053 考核!H2"]],
    ["a strategy not scored by hand", specialist({ 数据分析: { 上级评价: "" } }), ["warning R047 考核!G5"]],
    ["a strategy scored 0", specialist({ 数据分析: { 上级评价: 0 } }), []],
    [
      "a strategy without any score",
      specialist({ 数据分析: { 上级评价: "", 同事评价: "", 自我评价: "" } }),
      ["warning R047 考核!G5", "warning R053 考核!H5"],
    ],
  ];
  it.each(cases)("%s", expectFindings);

  it("asks nothing for somebody on leave all month with nothing entered", () => {
    expect(findings(close(unscored("2026-05-20")))).toEqual([]);
  });

  it("names the evaluations that are missing", () => {
    const closing = close(everybody({ 客户服务: { 自我评价: "" }, 数据分析: { 上级评价: "" } }));
    const finding = closing.findings.find(({ code }) => code === "R053");
    if (!finding) throw new Error("Nothing found");
    expect(describeFinding(finding, "zh")).toMatchObject({
      message: "上级评价、自我评价没有填全；考核应有上级、同事、自我三种评价",
      found: "2 格为空",
    });
  });
});
