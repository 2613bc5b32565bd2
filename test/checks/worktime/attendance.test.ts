import { describeFinding } from "../../../src/findings/describe";
import { cite } from "../../../src/rules/clauses";
import {
  close,
  findings,
  month,
  punches,
  rowOf,
  setFigure,
  withoutReadings,
  type Row,
  type Sheets,
} from "../../payroll/workbook";

const DAY = "2026-03-09";

/** The clean month with 王明's 9 March as given. */
function on9March(changes: Row): Sheets {
  return month((sheets) => Object.assign(rowOf(sheets, "考勤", { 工号: "0002", 日期: DAY }), changes));
}

function withLeave(leave: Row, punched: Row): Sheets {
  const sheets = on9March(punched);
  sheets["请假"]?.push({
    工号: "0002",
    类型: "事假",
    申请时间: "2026-03-02 09:00",
    审批人: "0001",
    审批状态: "批准",
    ...leave,
  });
  return sheets;
}

// 考勤: 工号 A, 日期 B, 班次 C, 签到 D, 签退 E. 王明's 9 March is the 6th workday, row 22 + 6 + 1.
const IN = "考勤!D29";
const OUT = "考勤!E29";

describe("考勤 checks", () => {
  const cases: [title: string, sheets: Sheets, expected: string[]][] = [
    ["on time", on9March({ 签到: "9:00", 签退: "18:00" }), []],
    ["9:01 is late (R003)", on9March({ 签到: "9:01" }), [`R003 ${IN}`]],
    ["9:01 within 5 minutes' grace", graceOf(5, on9March({ 签到: "9:01" })), []],
    ["17:59 is early", on9March({ 签退: "17:59" }), [`R003 ${OUT}`]],
    ["late and early: two cells", on9March({ 签到: "9:05", 签退: "17:30" }), [`R003 ${IN}`, `R003 ${OUT}`]],
    ["flexible time: nobody is late (A04)", flexible(on9March({ 签到: "10:30", 签退: "18:30" })), []],
    ["a shift of its own", on9March({ 班次: "10:00-19:00", 签到: "10:00", 签退: "19:00" }), []],
    ["no clock-out: 缺卡 (R016)", on9March({ 签退: "" }), [`R016 ${OUT}`]],
    ["no clock-in", on9March({ 签到: "" }), [`R016 ${IN}`]],
    ["a punch that cannot be read is named once, by reading", on9March({ 签退: "下班" }), [`D-TYPE ${OUT}`]],
    ["nor is it absence", on9March({ 签到: "", 签退: "下班" }), [`D-TYPE ${OUT}`]],
    ["one punch a day by policy", onePunch(on9March({ 签退: "" })), []],
    ["neither: 旷工 (R063)", on9March({ 签到: "", 签退: "" }), [`R063 ${IN}`]],
    ["gone at noon without leave: half a day of 旷工", on9March({ 签退: "12:00" }), [`R063 ${IN}`]],
    [
      "an afternoon's leave covers it",
      withLeave({ 开始: `${DAY} 14:00`, 结束: `${DAY} 18:00` }, { 签退: "12:00" }),
      [],
    ],
    [
      "with half a day of leave one punch is enough",
      withLeave({ 开始: `${DAY} 14:00`, 结束: `${DAY} 18:00` }, { 签退: "" }),
      [],
    ],
    [
      "leave until 10:00 moves the start: 10:00 is on time",
      withLeave({ 开始: `${DAY} 09:00`, 结束: `${DAY} 10:00` }, { 签到: "10:00" }),
      [],
    ],
    [
      "and 10:01 is late",
      withLeave({ 开始: `${DAY} 09:00`, 结束: `${DAY} 10:00` }, { 签到: "10:01" }),
      [`R003 ${IN}`],
    ],
    ["a whole day's leave", withLeave({ 开始: DAY, 结束: DAY }, { 签到: "", 签退: "" }), []],
    [
      "no row for a day is named at the person's first row",
      month((sheets) => {
        sheets["考勤"] = (sheets["考勤"] ?? []).filter(
          (row) => row["工号"] !== "0002" || row["日期"] !== DAY,
        );
      }),
      ["R063 考勤!A24"],
    ],
    [
      "no row at all is named in the roster",
      month((sheets) => {
        sheets["考勤"] = (sheets["考勤"] ?? []).filter((row) => row["工号"] !== "0002");
      }),
      ["R063 花名册!A3"],
    ],
    [
      "punches on a Sunday want a row in 加班 (R001)",
      month((sheets) => sheets["考勤"]?.push(...punches("0002", ["2026-03-15"]))),
      ["R001 考勤!B46"],
    ],
    [
      "a make-up workday is a workday",
      month((sheets) => {
        sheets["日历"]?.push({ 日期: "2026-03-15", 类型: "工作日", 说明: "调班" });
        sheets["考勤"]?.push(...punches("0001", ["2026-03-15"]), ...punches("0002", ["2026-03-15"]));
      }),
      [],
    ],
    [
      "punches before the hire date and after the leave date (D-ORDER)",
      month((sheets) => {
        Object.assign(rowOf(sheets, "花名册", { 工号: "0002" }), {
          入职日期: "2026-03-03",
          合同签订日期: "2026-03-03",
        });
      }),
      ["D-ORDER 考勤!B24"],
    ],
  ];
  it.each(cases)("%s", (_, sheets, expected) => {
    expect(findings(close(sheets)).sort()).toEqual([...expected].sort());
  });

  it("without a 考勤 sheet nobody is absent", () => {
    const sheets = month();
    delete sheets["考勤"];
    const codes = close(sheets).findings.map(({ code }) => code);
    expect(codes).toContain("D-SHEET");
    expect(codes).not.toContain("R063");
  });

  it("says when, how late and by when", () => {
    const [late] = close(on9March({ 签到: "9:12" })).findings;
    expect(late && describeFinding(late, "zh")).toMatchObject({
      message: expect.stringContaining("3月9日 9:12 签到，迟到 12 分钟"),
      found: "9:12",
      expected: expect.stringContaining("应不晚于 9:00"),
    });
    expect(late?.clause && cite(late.clause, "zh")).toMatchObject({ doc: "D1", article: "一.2" });
    expect(late && describeFinding(late, "en").message).toContain("9 Mar: clocked in at 9:12, 12 min late");
  });

  it("says that the time is deducted where policy does so (A40)", () => {
    const sheets = on9March({ 签到: "9:12", 签退: "17:50" });
    setFigure(sheets, "lateDeduct", "actualTime");
    const messages = withoutReadings(close(sheets)).map((finding) => describeFinding(finding, "zh").message);
    expect(messages).toEqual([
      expect.stringContaining("迟到 12 分钟。计入次数，影响全勤，按政策扣"),
      expect.stringContaining("早退 10 分钟。计入次数，影响全勤，按政策扣"),
    ]);
  });

  it("puts a day's wage at risk for a day of absence", () => {
    const [absent] = close(on9March({ 签到: "", 签退: "" })).findings;
    expect(absent).toMatchObject({ severity: "error", amountAtRisk: 9195, employee: "0002" });
  });
});

function graceOf(minutes: number, sheets: Sheets): Sheets {
  setFigure(sheets, "graceMinutes", minutes);
  return sheets;
}

function flexible(sheets: Sheets): Sheets {
  setFigure(sheets, "scheduleMode", "flex");
  return sheets;
}

function onePunch(sheets: Sheets): Sheets {
  setFigure(sheets, "punchesPerDay", 1);
  return sheets;
}
