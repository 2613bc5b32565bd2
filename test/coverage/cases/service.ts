import { month, setFigure, WORKDAYS, type Row, type Sheets } from "../../payroll/workbook";
import type { ClauseCase } from "../clauseCase";

/** The clean month with the rows of one more sheet. */
function withSheet(name: string, rows: Row[], also: (sheets: Sheets) => void = () => {}): Sheets {
  return month((sheets) => {
    sheets[name] = rows;
    also(sheets);
  });
}

/** 早会 on each workday of March (rows 2–23) but those left out, and no other meeting asked for. */
function meetings(leftOut: readonly string[] = []): Sheets {
  const days = WORKDAYS.filter((day) => !leftOut.includes(day));
  const rows = days.map((日期) => ({ 日期, 类型: "早会" }));
  return withSheet("会议", rows, (sheets) => setFigure(sheets, "meetings", "早会"));
}

/** 周会 on each Friday of March (rows 2–5) but those left out, and no other meeting asked for. */
function weekly(leftOut: readonly string[] = []): Sheets {
  const fridays = ["2026-03-06", "2026-03-13", "2026-03-20", "2026-03-27"];
  const rows = fridays.filter((day) => !leftOut.includes(day)).map((日期) => ({ 日期, 类型: "周会" }));
  return withSheet("会议", rows, (sheets) => setFigure(sheets, "meetings", "周会"));
}

/** One call of 王明: 铃声次数 C, 记录 E. */
function call(changes: Row): Sheets {
  const row = { 日期: "2026-03-09", 工号: "0002", 铃声次数: 1, 重要: "是", 记录: "客户改期" };
  return withSheet("通话", [{ ...row, ...changes }]);
}

/** 王明 at reception over lunch on each workday, on 9 March (row 7) until the given time. */
function lunch(until: string): Sheets {
  const slot = (day: string) => (day === "2026-03-09" ? `12:00-${until}` : "12:00-14:00");
  return withSheet(
    "值班",
    WORKDAYS.map((日期) => ({ 日期, 时段: slot(日期), 工号: "0002" })),
  );
}

/** Two people round the clock on every day from 28 February on; on 9 March (row 20) 王明 until the given time. */
function roundTheClock(until: string, also: (sheets: Sheets) => void): Sheets {
  const march = Array.from({ length: 31 }, (_, index) => `2026-03-${String(index + 1).padStart(2, "0")}`);
  const rows = ["2026-02-28", ...march].flatMap((日期) => [
    { 日期, 时段: `8:00-${日期 === "2026-03-09" ? until : "20:00"}`, 工号: "0002" },
    { 日期, 时段: "20:00-8:00", 工号: "0001" },
  ]);
  return withSheet("值班", rows, also);
}

const on = (sheets: Sheets): void => setFigure(sheets, "coverage24h", "是");
const off = (sheets: Sheets): void => setFigure(sheets, "coverage24h", "否");

/** 会议, 通话, 值班. */
export const service: readonly ClauseCase[] = [
  {
    id: "R010",
    when: "全天候值守，19:00 到 20:00 无人",
    given: roundTheClock("19:00", (sheets) => {
      on(sheets);
      setFigure(sheets, "hoursPerDay", 12);
    }),
    shows: { finding: "R010 值班!B20" },
    whenNot: "接到 20:00",
    givenNot: roundTheClock("20:00", (sheets) => {
      on(sheets);
      setFigure(sheets, "hoursPerDay", 12);
    }),
  },
  {
    id: "R010",
    when: "一人一天值班 12 小时",
    given: roundTheClock("20:00", on),
    shows: { finding: "R010 值班!B20" },
    whenNot: "政策每天 12 小时",
    givenNot: roundTheClock("20:00", (sheets) => {
      on(sheets);
      setFigure(sheets, "hoursPerDay", 12);
    }),
  },
  {
    id: "A05",
    when: "按轮班全天候值守：19:00 到 20:00 无人",
    given: roundTheClock("19:00", on),
    shows: { finding: "R010 值班!B20" },
    whenNot: "默认不要求全天候值守",
    givenNot: roundTheClock("19:00", off),
  },
  {
    id: "R036",
    when: "3 月 4 日没有早会",
    given: meetings(["2026-03-04"]),
    shows: { finding: "R036 会议!B3" },
    whenNot: "每个工作日都有",
    givenNot: meetings(),
  },
  {
    id: "R036",
    when: "3 月第二周没有周会",
    given: weekly(["2026-03-13"]),
    shows: { finding: "R036 会议!B2" },
    whenNot: "每周都有；30 日、31 日所在的周属于 4 月",
    givenNot: weekly(),
  },
  {
    id: "R057",
    when: "午间接待到 13:59",
    given: lunch("13:59"),
    shows: { finding: "R057 值班!B7" },
    whenNot: "到 14:00",
    givenNot: lunch("14:00"),
  },
  {
    id: "R058",
    when: "铃响 4 声",
    given: call({ 铃声次数: 4 }),
    shows: { finding: "R058 通话!C2" },
    whenNot: "铃响 3 声",
    givenNot: call({ 铃声次数: 3 }),
  },
  {
    id: "R059",
    when: "重要电话没有记录",
    given: call({ 记录: "" }),
    shows: { finding: "R059 通话!E2" },
    whenNot: "不重要的电话没有记录",
    givenNot: call({ 重要: "否", 记录: "" }),
  },
];
