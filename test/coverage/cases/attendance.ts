import { month, rowOf, setFigure, type Row, type Sheets } from "../../payroll/workbook";
import type { ClauseCase } from "../clauseCase";

/** The clean month with 王明's 9 March (row 29 of 考勤) as given. */
function on9March(punches: Row, also: (sheets: Sheets) => void = () => {}): Sheets {
  return month((sheets) => {
    Object.assign(rowOf(sheets, "考勤", { 工号: "0002", 日期: "2026-03-09" }), punches);
    also(sheets);
  });
}

/** 考勤: punches, working time. */
export const attendance: readonly ClauseCase[] = [
  {
    id: "R003",
    when: "签到 9:01",
    given: on9March({ 签到: "9:01" }),
    shows: { finding: "R003 考勤!D29" },
    whenNot: "签到 9:00",
    givenNot: on9March({ 签到: "9:00" }),
  },
  {
    id: "A04",
    when: "工时制度未设置：9:01 算迟到",
    given: on9March({ 签到: "9:01" }),
    shows: { finding: "R003 考勤!D29" },
    whenNot: "弹性工时",
    givenNot: on9March({ 签到: "9:01" }, (sheets) => setFigure(sheets, "scheduleMode", "弹性")),
  },
];
