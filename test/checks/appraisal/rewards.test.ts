import { close, month, person, plan, punches, WORKDAYS, type Sheets } from "../../payroll/workbook";
import {
  appraisal,
  type Cases,
  EVERYBODY,
  everybody,
  expectFindings,
  operations,
  specialist,
} from "./appraisals";

describe("who reached all targets (R005, R027, R031)", () => {
  const reached = { 销售额: { 实际: 100000 }, 转化率: { 实际: 0.03 } };
  const eligible = "info R005 考核!F2";
  const cases: Cases = [
    ["exactly the targets", operations(reached), [eligible]],
    ["a fen short", operations({ ...reached, 销售额: { 实际: 99999.99 } }), []],
    ["one of two targets", operations({ 销售额: { 实际: 100000 } }), []],
    ["a target without a result is open", operations({ ...reached, 活动效果: { 目标: 3 } }), [eligible]],
    ["sales without a target", operations({ ...reached, 销售额: { 目标: "" } }), ["warning R005 考核!E2"]],
    [
      "less traffic than before is no target missed",
      specialist({ ...reached, 流量: { 实际: 4000 } }),
      [eligible],
    ],
    ["nobody has targets", everybody(), []],
  ];
  it.each(cases)("%s", expectFindings);

  /** So many more people in 花名册 who all reached their target, each with more sales than the one before. */
  const many = (count: number): Sheets =>
    month((sheets) => {
      const ids = Array.from({ length: count }, (_, index) => String(1001 + index));
      sheets["花名册"]?.push(...ids.map((id) => person(id, `员工${id}`, "推广员")));
      sheets["考勤"]?.push(...ids.flatMap((id) => punches(id, WORKDAYS)));
      sheets["绩效"]?.push(...ids.map((id) => ({ ...plan(id, 100, 80), 计划制定人: "0001" })));
      sheets["考核"] = ids.flatMap((id, index) => [
        ...EVERYBODY.map((row) => ({ ...row, 工号: id, 权重: 0.2 })),
        appraisal(id, "销售额", { 权重: 0.2, 目标: 100, 实际: 100 + index }),
      ]);
    });

  it("names up to ten, those with the most sales first, in one finding", () => {
    const told = (count: number) =>
      close(many(count)).findings.filter(({ code }) => code === "R005" || code === "R041");
    expect(told(2)).toMatchObject([
      { code: "R041", fields: { people: 2, rows: 10 } },
      { code: "R005", fields: { count: 2, names: { list: ["员工1002", "员工1001"] } } },
    ]);
    const list = (count: number) => (told(count)[1]?.fields["names"] as { list: string[] }).list;
    expect(list(10)).toHaveLength(10);
    expect(list(11)).toHaveLength(11);
    expect(list(11)).toEqual([...Array.from({ length: 10 }, (_, index) => `员工${1011 - index}`), "…"]);
  });

  it("pays nothing for it", () => {
    const [, slip] = close(operations(reached)).slips;
    expect(slip?.lines.gross).toBe(240000);
  });
});
