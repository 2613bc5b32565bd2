import type { CellValue } from "../../../src/kinds/content";
import { month, punches, rowOf, setFigure, type Row, type Sheets } from "../../payroll/workbook";
import type { ClauseCase } from "../clauseCase";

/** The clean month with 王明's 9 March (row 29 of 考勤) as given. */
export function on9March(punched: Row, also: (sheets: Sheets) => void = () => {}): Sheets {
  return month((sheets) => {
    Object.assign(rowOf(sheets, "考勤", { 工号: "0002", 日期: "2026-03-09" }), punched);
    also(sheets);
  });
}

/** The same with a figure of the policy. */
function under(key: string, value: CellValue, punched: Row): Sheets {
  return on9March(punched, (sheets) => setFigure(sheets, key, value));
}

/** 班次 written for everybody on each day, 王明's 9 March as given. */
function withShifts(punched: Row, also: (sheets: Sheets) => void = () => {}): Sheets {
  return month((sheets) => {
    for (const row of sheets["考勤"] ?? []) row["班次"] = "标准班";
    Object.assign(rowOf(sheets, "考勤", { 工号: "0002", 日期: "2026-03-09" }), punched);
    also(sheets);
  });
}

const morning = { 签到: "9:00", 签退: "12:00" };

/** Half a day of leave on 9 March, asked for in the morning of the 6th. */
function afternoonOff(sheets: Sheets): void {
  sheets["请假"]?.push({
    工号: "0002",
    类型: "事假",
    开始: "2026-03-09 14:00",
    结束: "2026-03-09 18:00",
    申请时间: "2026-03-06 10:00",
    审批人: "0001",
    审批状态: "批准",
  });
}

/** 考勤: punches, working time. */
export const attendance: readonly ClauseCase[] = [
  {
    id: "R001",
    when: "星期日打卡，没有加班记录",
    given: month((sheets) => sheets["考勤"]?.push(...punches("0002", ["2026-03-15"]))),
    shows: { finding: "R001 考勤!B46" },
    whenNot: "这个星期日是调班的工作日",
    givenNot: month((sheets) => {
      sheets["日历"]?.push({ 日期: "2026-03-15", 类型: "工作日", 说明: "调班" });
      sheets["考勤"]?.push(...punches("0002", ["2026-03-15"]));
    }),
  },
  {
    id: "R002",
    when: "其他工作日都有班次，9 日没有",
    given: withShifts({ 班次: "" }),
    shows: { finding: "R002 考勤!C29" },
    whenNot: "9 日也有班次",
    givenNot: withShifts({}),
  },
  {
    id: "R002",
    when: "班次写“早班”，没有时间",
    given: withShifts({ 班次: "早班", 签到: "8:00", 签退: "18:00" }),
    shows: { finding: "R002 考勤!C29" },
    whenNot: "“早班”的时间在政策中，17:00 签退不算早退",
    givenNot: withShifts({ 班次: "早班", 签到: "8:00", 签退: "17:00" }, (sheets) => {
      setFigure(sheets, "shift.早班", "8:00-12:00,13:00-17:00");
    }),
  },
  {
    id: "R003",
    when: "签到 9:01",
    given: on9March({ 签到: "9:01" }),
    shows: { finding: "R003 考勤!D29" },
    whenNot: "签到 9:00",
    givenNot: on9March({ 签到: "9:00" }),
  },
  {
    id: "R003",
    when: "签退 17:59",
    given: on9March({ 签退: "17:59" }),
    shows: { finding: "R003 考勤!E29" },
    whenNot: "签退 18:00",
    givenNot: on9March({ 签退: "18:00" }),
  },
  {
    id: "R003",
    when: "签到 9:06，宽限 5 分钟",
    given: under("graceMinutes", 5, { 签到: "9:06" }),
    shows: { finding: "R003 考勤!D29" },
    whenNot: "签到 9:05，宽限 5 分钟",
    givenNot: under("graceMinutes", 5, { 签到: "9:05" }),
  },
  {
    id: "R015",
    when: "弹性工时，在岗 7 小时 59 分钟",
    given: under("scheduleMode", "弹性", { 签到: "10:01", 签退: "18:00" }),
    shows: { finding: "R015 考勤!E29" },
    whenNot: "在岗 8 小时",
    givenNot: under("scheduleMode", "弹性", { 签到: "10:00", 签退: "18:00" }),
  },
  {
    id: "R016",
    when: "只有签到，没有签退",
    given: on9March({ 签退: "" }),
    shows: { finding: "R016 考勤!E29" },
    whenNot: "下午请假，只打一次卡",
    givenNot: on9March({ 签退: "" }, afternoonOff),
  },
  {
    id: "R033",
    when: "12:00 离开：下午 14:00-18:00 没有出勤",
    given: on9March(morning),
    shows: { of: "0002", line: "absence", amount: -45.98 },
    whenNot: "18:00 离开",
    givenNot: on9March({}),
    instead: { of: "0002", line: "absence", amount: 0 },
  },
  {
    id: "R033",
    when: "限定 14:00-18:00 请假，10:00 申请",
    given: on9March(morning, (sheets) => {
      afternoonOff(sheets);
      setFigure(sheets, "leaveRequestWindow", "14:00-18:00");
    }),
    shows: { finding: "R033 请假!F2" },
    whenNot: "14:00 申请",
    givenNot: on9March(morning, (sheets) => {
      afternoonOff(sheets);
      rowOf(sheets, "请假", {})["申请时间"] = "2026-03-06 14:00";
      setFigure(sheets, "leaveRequestWindow", "14:00-18:00");
    }),
  },
  {
    id: "R063",
    when: "9 日没有打卡，也没有请假",
    given: on9March({ 签到: "", 签退: "" }),
    shows: { finding: "R063 考勤!D29" },
    whenNot: "只缺一次卡：缺卡，不是旷工",
    givenNot: on9March({ 签退: "" }),
    instead: { finding: "R016 考勤!E29" },
  },
  {
    id: "R063",
    when: "旷工一天按 2 倍扣",
    given: under("absenceMultiple", 2, { 签到: "", 签退: "" }),
    shows: { finding: "L-FINE 政策!B6" },
    whenNot: "按 1 倍扣",
    givenNot: under("absenceMultiple", 1, { 签到: "", 签退: "" }),
    instead: { of: "0002", line: "absence", amount: -91.95 },
  },
  {
    id: "A01",
    when: "满勤按日历：22 天全到",
    given: month((sheets) => setFigure(sheets, "fullAttendanceBonus", 200)),
    shows: { of: "0002", line: "fullAttendance", amount: 200 },
    whenNot: "满勤固定 26 天",
    givenNot: month((sheets) => {
      setFigure(sheets, "fullAttendanceBonus", 200);
      setFigure(sheets, "fullAttendanceBasis", "固定");
    }),
    instead: { of: "0002", line: "fullAttendance", amount: 0 },
  },
  {
    id: "A02",
    when: "迟到早退按班次：10:00 签到",
    given: on9March({ 签到: "10:00" }),
    shows: { finding: "R003 考勤!D29" },
    whenNot: "按工时，在岗满 8 小时",
    givenNot: under("lateBasis", "工时", { 签到: "10:00" }),
  },
  {
    id: "A02",
    when: "按班次：9:01 签到",
    given: on9March({ 签到: "9:01", 签退: "17:00" }),
    shows: { finding: "R003 考勤!D29" },
    whenNot: "按工时：在岗 7 小时 59 分钟",
    givenNot: under("lateBasis", "工时", { 签到: "9:01", 签退: "17:00" }),
    instead: { finding: "R015 考勤!E29" },
  },
  {
    id: "A03",
    when: "下午是工作时间：12:00 离开，没有请假",
    given: on9March(morning),
    shows: { finding: "R063 考勤!D29" },
    whenNot: "下午只是请假时间段",
    givenNot: on9March(morning, (sheets) => {
      setFigure(sheets, "shifts", "9:00-12:00");
      setFigure(sheets, "leaveRequestWindow", "14:00-18:00");
    }),
  },
  {
    id: "A04",
    when: "工时制度未设置：9:01 算迟到",
    given: on9March({ 签到: "9:01" }),
    shows: { finding: "R003 考勤!D29" },
    whenNot: "弹性工时",
    givenNot: under("scheduleMode", "弹性", { 签到: "9:01" }),
  },
  {
    id: "A04",
    when: "别人弹性工时：9:01 算迟到",
    given: under("scheduleMode.0001", "弹性", { 签到: "9:01" }),
    shows: { finding: "R003 考勤!D29" },
    whenNot: "本人弹性工时",
    givenNot: under("scheduleMode.0002", "弹性", { 签到: "9:01" }),
  },
  {
    id: "A18",
    when: "事假影响全勤",
    given: on9March({ 签到: "", 签退: "" }, wholeDayOff),
    shows: { of: "0002", line: "fullAttendance", amount: 0 },
    whenNot: "只有旷工影响全勤",
    givenNot: on9March({ 签到: "", 签退: "" }, (sheets) => {
      wholeDayOff(sheets);
      setFigure(sheets, "breakers", "旷工");
    }),
    instead: { of: "0002", line: "fullAttendance", amount: 200 },
  },
  {
    id: "A18",
    when: "病假影响全勤",
    given: on9March({ 签到: "", 签退: "" }, (sheets) => wholeDayOff(sheets, "病假")),
    shows: { of: "0002", line: "fullAttendance", amount: 0 },
    whenNot: "年假不影响",
    givenNot: on9March({ 签到: "", 签退: "" }, (sheets) => wholeDayOff(sheets, "年假")),
    instead: { of: "0002", line: "fullAttendance", amount: 200 },
  },
  {
    id: "A40",
    when: "迟到 30 分钟：只计次数",
    given: on9March({ 签到: "9:30" }),
    shows: { of: "0002", line: "absence", amount: 0 },
    whenNot: "按实际时间扣",
    givenNot: under("lateDeduct", "按实际时间", { 签到: "9:30" }),
    instead: { of: "0002", line: "absence", amount: -5.75 },
  },
];

/** A day of leave on 9 March, with 200 yuan for full attendance. */
function wholeDayOff(sheets: Sheets, type = "事假"): void {
  afternoonOff(sheets);
  Object.assign(rowOf(sheets, "请假", {}), { 类型: type, 开始: "2026-03-09 09:00" });
  setFigure(sheets, "fullAttendanceBonus", 200);
}
