import { toReport } from "../../../src/workbench/commands/report";
import { close, figure, month, rowOf } from "../../payroll/workbook";

const sheets = month((all) => {
  Object.assign(rowOf(all, "绩效", { 工号: "0002" }), { 完成推广量: 33 });
  Object.assign(rowOf(all, "考勤", { 工号: "0002", 日期: "2026-03-09" }), { 签到: "", 签退: "" });
  all["调整"]?.push({ 月份: "2026-03", 工号: "0002", 项目: "补发", 金额: 0.1, 原因: "尾差", 经办人: "财务" });
});

describe("report", () => {
  const host = { syncs: 9, maxRequestBytes: 1234, ms: { read: 1, check: 2, run: 3 } };
  const report = toReport(close(sheets), { version: "1.2.3", host }, "zh");

  it("has the contract's shape, amounts in yuan", () => {
    expect(Object.keys(report)).toEqual([
      "month",
      "workbook",
      "version",
      "policy",
      "findings",
      "payroll",
      "totals",
      "host",
    ]);
    expect(report).toMatchObject({ month: "2026-03", workbook: "测试.xlsx", version: "1.2.3", host });
    expect(report.totals).toEqual({ gross: 5973.15, net: 5973.15, people: 2 });
  });

  it("has every line of a pay slip; what is not computed is 0", () => {
    expect(report.payroll[1]).toMatchObject({ employee: "0002", name: "王明" });
    expect(report.payroll[1]?.lines).toEqual({
      base: 2000,
      allowance: 0,
      perf: 165,
      penalty: 0,
      bonus: 0,
      fullAttendance: 0,
      overtime: 0,
      commission: 0,
      absence: -91.95,
      fine: 0,
      adjustment: 0.1,
      gross: 2073.15,
      pension: 0,
      medical: 0,
      unemployment: 0,
      housingFund: 0,
      tax: 0,
      net: 2073.15,
    });
  });

  it("tells each step with its value, rule, figures and cells", () => {
    expect(report.payroll[1]?.trace.perf).toMatchObject([
      { value: 0.33, rule: "R086", from: ["绩效!C3", "绩效!D3"] },
      {
        value: 165,
        rule: "R087",
        policy: { perfBase: 500, thresholdRatio: 0.3 },
        from: ["绩效!C3", "绩效!D3"],
      },
    ]);
  });

  it("tells each finding in words, with its clause word for word", () => {
    expect(report.findings).toEqual([
      {
        code: "R063",
        severity: "error",
        sheet: "考勤",
        cell: "D29",
        employee: "0002",
        message: "3月9日 是工作日，没有打卡，也没有已批准的请假或外出，记旷工 1 天",
        found: "签到、签退均为空",
        expected: expect.stringContaining("在“请假”表补"),
        clause: { doc: "D15", article: "第六条", text: "不得擅自请假或旷工" },
        sameClauses: [],
        policy: { shifts: "9:00-12:00,14:00-18:00", absenceMultiple: 1, dayWageDivisor: 21.75 },
        readings: expect.arrayContaining([expect.objectContaining({ id: "A02" })]),
        amountAtRisk: 91.95,
        fix: null,
      },
    ]);
  });

  it("lists the policy in force, the sheet's figures with their day", () => {
    const figure = (key: string) => report.policy.find((entry) => entry.key === key);
    expect(figure("perfBase")).toMatchObject({ value: 500, source: expect.stringContaining("R084") });
    expect(figure("minWageRegion")).toMatchObject({ value: "测试", from: "2026-01-01" });
    expect(figure("baseManager")).toMatchObject({ value: null, from: null });
  });

  it("offers what would mend a finding", () => {
    const bare = month((all) => (all["政策"] = [figure("managerVacancyAllowed", "是")]));
    const { findings } = toReport(close(bare), { version: "1" }, "en");
    expect(findings.map(({ code, fix }) => [code, fix])).toEqual([
      [
        "D-NOFIGURE",
        {
          kind: "addPolicy",
          label: "Add a row fullAttendanceBonus to Policy",
          value: ["fullAttendanceBonus", "", "2026-03-01"],
        },
      ],
      [
        "L-MINWAGE",
        {
          kind: "addPolicy",
          label: "Add a row minWageRegion to Policy",
          value: ["minWageRegion", "", "2026-03-01"],
        },
      ],
    ]);
  });

  it("leaves the host away where nobody measured", () => {
    expect(toReport(close(sheets), { version: "1" }, "zh")).not.toHaveProperty("host");
  });
});
