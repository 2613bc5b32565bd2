import { close, findings, type Sheets } from "../../payroll/workbook";
import { appraisal, appraised, type Cases, EVERYBODY, expectFindings } from "./appraisals";

describe("weights (R052)", () => {
  const weighing = (...weights: (number | string)[]): Sheets =>
    appraised(
      "推广员",
      EVERYBODY.map((row, index) => ({ ...row, 权重: weights[index] ?? "" })),
    );
  const thirds = (last: number): Sheets =>
    appraised("推广员", [
      appraisal("0002", "店铺运营", { 权重: 0.3333 }),
      appraisal("0002", "客户服务", { 权重: 0.3333 }),
      appraisal("0002", "数据分析与团队协作", { 权重: last }),
    ]);
  const cases: Cases = [
    ["100 %", weighing(0.4, 0.3, 0.2, 0.1), []],
    ["0.1 + 0.2 + 0.3 + 0.4 in binary fractions", weighing(0.1, 0.2, 0.3, 0.4), []],
    ["99 %", weighing(0.4, 0.3, 0.2, 0.09), ["error R052 考核!D2"]],
    ["101 %", weighing(0.4, 0.3, 0.2, 0.11), ["error R052 考核!D2"]],
    ["thirds as 33.33 %: 99.99 %", thirds(0.3333), []],
    ["99.985 %, half of a hundredth a row", thirds(0.33325), []],
    ["99.98 %", thirds(0.3332), ["error R052 考核!D2"]],
    ["100.015 %", thirds(0.33345), []],
    ["100.02 %", thirds(0.3336), ["error R052 考核!D2"]],
    ["one blank, the others 100 %", weighing(0.5, 0.3, 0.2, ""), ["error R052 考核!D5"]],
    ["none at all: they weigh the same", weighing("", "", "", ""), ["info R052 考核!D2"]],
    ["0 is a weight", weighing(0.5, 0.5, 0, 0), []],
    ["not readable: named by reading alone", weighing(0.5, 0.3, 0.1, "一成"), ["error D-TYPE 考核!D5"]],
  ];
  it.each(cases)("%s", expectFindings);

  it("counts a column of 40, 30, 20 and 10 as percents", () => {
    expect(findings(close(weighing(40, 30, 20, 10))).filter((finding) => finding.startsWith("R052"))).toEqual(
      [],
    );
    expect(findings(close(weighing(40, 30, 20, 11)))).toContain("R052 考核!D2");
  });

  it("holds each person's weights by themselves, and says once that nobody has any", () => {
    const both = appraised("推广员", EVERYBODY, {}, (sheets) => {
      const unweighted = (sheets["考核"] ?? []).map((row) => ({ ...row, 权重: "" }));
      sheets["考核"] = [...unweighted.map((row) => ({ ...row, 工号: "0001" })), ...unweighted];
    });
    const equal = close(both).findings.filter(({ code }) => code === "R052");
    expect(equal).toMatchObject([{ problem: "appraisal.weightsEqual", fields: { people: 2 } }]);
  });
});
