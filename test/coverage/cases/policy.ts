import { figure, month, rowOf, setFigure, type Row, type Sheets } from "../../payroll/workbook";
import type { ClauseCase } from "../clauseCase";

/** The clean month, whose 政策 has rows 2 to 4, with one more row. */
function withRow(row: Row): Sheets {
  return month((sheets) => sheets["政策"]?.push(row));
}

/** 王明 late on 12 March, and the rules in force from a day on. */
function lateOn12March(rulesFrom: string): Sheets {
  return month((sheets) => {
    setFigure(sheets, "ruleEffectiveFrom", rulesFrom);
    Object.assign(rowOf(sheets, "考勤", { 工号: "0002", 日期: "2026-03-12" }), { 签到: "9:30" });
  });
}

/** 政策: figures by date, the day from which the rules hold, and amounts from outside. */
export const policy: readonly ClauseCase[] = [
  {
    id: "R009",
    when: "制度自 3 月 3 日起生效：2 日的记录不按制度处理",
    given: month((sheets) => setFigure(sheets, "ruleEffectiveFrom", "2026-03-03")),
    shows: { finding: "R009 政策!B6" },
    whenNot: "自 2 日起生效：当天的记录算数",
    givenNot: month((sheets) => setFigure(sheets, "ruleEffectiveFrom", "2026-03-02")),
  },
  {
    id: "R009",
    when: "12 日迟到，制度当天生效",
    given: lateOn12March("2026-03-12"),
    shows: { finding: "R003 考勤!D32" },
    whenNot: "制度次日生效",
    givenNot: lateOn12March("2026-03-13"),
  },
  {
    id: "R009",
    when: "制度下月才生效：没有绩效工资",
    given: month((sheets) => setFigure(sheets, "ruleEffectiveFrom", "2026-04-01")),
    shows: { of: "0002", line: "perf", step: "rules.notYet" },
    whenNot: "月末最后一天生效",
    givenNot: month((sheets) => setFigure(sheets, "ruleEffectiveFrom", "2026-03-31")),
    instead: { of: "0002", line: "perf", amount: 400 },
  },
  {
    id: "R093",
    when: "绩效工资基数自 3 月 2 日起改：一个月两个办法",
    given: withRow(figure("perfBase", 600, "2026-03-02")),
    shows: { finding: "R093 政策!C6" },
    whenNot: "自 3 月 1 日起改",
    givenNot: withRow(figure("perfBase", 600, "2026-03-01")),
    instead: { of: "0002", line: "perf", amount: 480 },
  },
  {
    id: "R093",
    when: "4 月的办法不影响 3 月",
    given: withRow(figure("perfBase", 600, "2026-04-01")),
    shows: { of: "0002", line: "perf", amount: 400 },
    whenNot: "3 月的办法",
    givenNot: withRow(figure("perfBase", 600, "2026-03-01")),
    instead: { of: "0002", line: "perf", amount: 480 },
  },
  {
    id: "R102",
    when: "经理底薪没有任何制度给出，依据为空",
    given: withRow({ ...figure("baseManager", 8000), 依据: "" }),
    shows: { finding: "R102 政策!D6" },
    whenNot: "写明依据",
    givenNot: withRow({ ...figure("baseManager", 8000), 依据: "《公司员工手册》" }),
  },
];
