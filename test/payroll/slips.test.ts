import {
  amounts,
  close,
  month,
  person,
  plan,
  punches,
  rowOf,
  setFigure,
  slipOf,
  WORKDAYS,
  type Sheets,
} from "./workbook";
import type { Line } from "../../src/payroll/paySlip";

interface Case {
  title: string;
  change(sheets: Sheets): void;
  id?: string;
  lines: Partial<Record<Line, number>>;
}

/** Amounts that are not 0; net equals gross while nothing is withheld. */
function expectSlip({ change, id = "0002", lines }: Case): void {
  const closing = close(month(change));
  const { net, ...own } = amounts(slipOf(closing, id));
  expect(own).toEqual(lines);
  expect(net).toBe(lines.gross);
}

const results = (sheets: Sheets, id: string, done: Record<string, string | number>): void => {
  Object.assign(rowOf(sheets, "绩效", { 工号: id }), done);
};

const without = (sheets: Sheets, id: string, keep: (date: string) => boolean): void => {
  sheets["考勤"] = (sheets["考勤"] ?? []).filter((row) => row["工号"] !== id || keep(String(row["日期"])));
};

/** A second group, of 销售主管 0003 at 40 % of all three plans; of 招商主管 0001 so many percent. */
const twoGroups = (sheets: Sheets, { scope = "group", done = 80 } = {}): void => {
  const all = (id: string, percent: number): void =>
    results(sheets, id, {
      计划反馈量: 50,
      计划招商加盟量: 10,
      完成推广量: percent,
      完成反馈量: percent / 2,
      完成招商加盟量: percent / 10,
    });
  sheets["花名册"]?.push(person("0003", "赵前", "销售主管", { 上级工号: "", 小组: "销售组" }));
  sheets["考勤"]?.push(...punches("0003", WORKDAYS));
  sheets["绩效"]?.push({ ...plan("0003", 100, 40), 计划制定人: "总经理" });
  all("0001", done);
  all("0003", 40);
  setFigure(sheets, "supervisorScope", scope);
};

describe("底薪与绩效 (R081, R087, R090)", () => {
  const cases: Case[] = [
    {
      title: "a member at 80 % of plan: 2000 + 500 × 80 %",
      change: () => {},
      lines: { base: 2000, perf: 400, gross: 2400 },
    },
    {
      title: "a supervisor at 80 % of all three: 3500 + 400",
      id: "0001",
      change: () => {},
      lines: { base: 3500, perf: 400, gross: 3900 },
    },
    {
      title: "29.99 % of plan gives no performance pay",
      change: (sheets) => results(sheets, "0002", { 计划推广量: 10000, 完成推广量: 2999 }),
      lines: { base: 2000, gross: 2000 },
    },
    {
      title: "exactly 30 % gives 150",
      change: (sheets) => results(sheets, "0002", { 完成推广量: 30 }),
      lines: { base: 2000, perf: 150, gross: 2150 },
    },
    {
      title: "1/3 gives 166.67",
      change: (sheets) => results(sheets, "0002", { 计划推广量: 3, 完成推广量: 1 }),
      lines: { base: 2000, perf: 166.67, gross: 2166.67 },
    },
    {
      title: "a supervisor whose member is under 30 % loses 50, shown as a line of its own (R089)",
      id: "0001",
      change: (sheets) => {
        results(sheets, "0001", { 完成推广量: 90, 完成反馈量: 45, 完成招商加盟量: 9 });
        results(sheets, "0002", { 完成推广量: 29 });
      },
      lines: { base: 3500, perf: 450, penalty: -50, gross: 3900 },
    },
    {
      title: "the penalty takes no more than the performance pay (A15)",
      id: "0001",
      change: (sheets) => {
        results(sheets, "0001", { 完成反馈量: 14 });
        results(sheets, "0002", { 完成推广量: 29 });
      },
      lines: { base: 3500, gross: 3500 },
    },
    {
      title: "a member without a plan does not count for the penalty (A48)",
      id: "0001",
      change: (sheets) => results(sheets, "0002", { 计划推广量: "", 完成推广量: 0 }),
      lines: { base: 3500, perf: 400, gross: 3900 },
    },
    {
      title: "no plan, no performance pay (A16)",
      change: (sheets) => results(sheets, "0002", { 计划推广量: 0 }),
      lines: { base: 2000, gross: 2000 },
    },
    {
      title: "no plan counts as 100 % where policy says so",
      change: (sheets) => {
        results(sheets, "0002", { 计划推广量: 0 });
        setFigure(sheets, "onPlanMissing", "full");
      },
      lines: { base: 2000, perf: 500, gross: 2500 },
    },
    {
      title: "over 100 % with sales furthered: 500 and the approved 80",
      change: (sheets) => results(sheets, "0002", { 完成推广量: 120, 有效促进销售: "是", 超额奖金: 80 }),
      lines: { base: 2000, perf: 500, bonus: 80, gross: 2580 },
    },
    {
      title: "a bonus nobody approved is the least of the range, 50 (A09)",
      change: (sheets) => results(sheets, "0002", { 完成推广量: 101, 有效促进销售: "是" }),
      lines: { base: 2000, perf: 500, bonus: 50, gross: 2550 },
    },
    {
      title: "a bonus out of range is not paid",
      change: (sheets) => results(sheets, "0002", { 完成推广量: 101, 有效促进销售: "是", 超额奖金: 100.01 }),
      lines: { base: 2000, perf: 500, gross: 2500 },
    },
    {
      title: "a supervisor over plan in all three: 500 and 100",
      id: "0001",
      change: (sheets) => results(sheets, "0001", { 完成推广量: 101, 完成反馈量: 51, 完成招商加盟量: 11 }),
      lines: { base: 3500, perf: 500, bonus: 100, gross: 4100 },
    },
    {
      title: "each supervisor by the own group: 80 % (A13)",
      id: "0001",
      change: (sheets) => twoGroups(sheets, {}),
      lines: { base: 3500, perf: 400, gross: 3900 },
    },
    {
      title: "each supervisor by the own group: the other one at 40 %",
      id: "0003",
      change: (sheets) => twoGroups(sheets, {}),
      lines: { base: 3500, perf: 200, gross: 3700 },
    },
    {
      title: "both by the department: 120 of 200, 60 of 100, 12 of 20",
      id: "0001",
      change: (sheets) => twoGroups(sheets, { scope: "department" }),
      lines: { base: 3500, perf: 300, gross: 3800 },
    },
    {
      title: "both by the department: the same for the other",
      id: "0003",
      change: (sheets) => twoGroups(sheets, { scope: "department" }),
      lines: { base: 3500, perf: 300, gross: 3800 },
    },
    {
      title: "the department exceeds its plan though one group does not (R091)",
      id: "0003",
      change: (sheets) => twoGroups(sheets, { scope: "department", done: 170 }),
      lines: { base: 3500, perf: 500, bonus: 100, gross: 4100 },
    },
    {
      title: "by the own group that one has no bonus",
      id: "0003",
      change: (sheets) => twoGroups(sheets, { done: 170 }),
      lines: { base: 3500, perf: 200, gross: 3700 },
    },
    {
      title: "base pay agreed with the person goes before policy",
      change: (sheets) => Object.assign(rowOf(sheets, "花名册", { 工号: "0002" }), { 底薪: 2200 }),
      lines: { base: 2200, perf: 400, gross: 2600 },
    },
    {
      title: "an allowance is for supervisors (R082)",
      id: "0001",
      change: (sheets) => Object.assign(rowOf(sheets, "花名册", { 工号: "0001" }), { 津贴: 300 }),
      lines: { base: 3500, allowance: 300, perf: 400, gross: 4200 },
    },
    {
      title: "a member's allowance is not paid",
      change: (sheets) => Object.assign(rowOf(sheets, "花名册", { 工号: "0002" }), { 津贴: 300 }),
      lines: { base: 2000, perf: 400, gross: 2400 },
    },
  ];
  it.each(cases)("$title", expectSlip);
});

describe("入职与离职 (A41)", () => {
  const joined = (sheets: Sheets, hired: string): void => {
    Object.assign(rowOf(sheets, "花名册", { 工号: "0002" }), { 入职日期: hired, 合同签订日期: hired });
    without(sheets, "0002", (date) => date >= hired);
  };
  const cases: Case[] = [
    {
      title: "joined on 13 March: 13 of 22 workdays, 2000 ÷ 21.75 × 13",
      change: (sheets) => joined(sheets, "2026-03-13"),
      lines: { base: 1195.4, perf: 400, gross: 1595.4 },
    },
    {
      title: "the same by the month's workdays: 2000 ÷ 22 × 13",
      change: (sheets) => {
        joined(sheets, "2026-03-13");
        setFigure(sheets, "prorateMethod", "workdays");
      },
      lines: { base: 1181.82, perf: 400, gross: 1581.82 },
    },
    {
      title: "joined on Sunday 1 March: the whole month",
      change: (sheets) => joined(sheets, "2026-03-01"),
      lines: { base: 2000, perf: 400, gross: 2400 },
    },
    {
      title: "left on Tuesday 17 March, that day included: 12 workdays",
      change: (sheets) => {
        Object.assign(rowOf(sheets, "花名册", { 工号: "0002" }), { 离职日期: "2026-03-17" });
        without(sheets, "0002", (date) => date <= "2026-03-17");
      },
      lines: { base: 1103.45, perf: 400, gross: 1503.45 },
    },
  ];
  it.each(cases)("$title", expectSlip);

  it("leaves out those who left before the month or join after it", () => {
    const closing = close(
      month((sheets) => {
        sheets["花名册"]?.push(
          person("0003", "赵前", "推广员", { 离职日期: "2026-02-28" }),
          person("0004", "钱后", "推广员", { 入职日期: "2026-04-01", 合同签订日期: "2026-04-01" }),
        );
      }),
    );
    expect(closing.slips.map(({ person: { id } }) => id)).toEqual(["0001", "0002"]);
  });
});

describe("缺勤 (R063, 工资支付)", () => {
  const leave = (
    sheets: Sheets,
    type: string,
    start: string,
    end: string,
    more: Record<string, string | number> = {},
  ) =>
    sheets["请假"]?.push({
      工号: "0002",
      类型: type,
      开始: start,
      结束: end,
      申请时间: "2026-03-01 10:00",
      审批人: "0001",
      审批状态: "批准",
      事由: "私事",
      ...more,
    });
  const off = (sheets: Sheets, ...dates: string[]): void =>
    without(sheets, "0002", (date) => !dates.includes(date));
  const cases: Case[] = [
    {
      title: "one day of 事假: 2000 ÷ 21.75",
      change: (sheets) => {
        leave(sheets, "事假", "2026-03-09", "2026-03-09");
        off(sheets, "2026-03-09");
      },
      lines: { base: 2000, perf: 400, absence: -91.95, gross: 2308.05 },
    },
    {
      title: "an afternoon of 事假 by the clock: half a day",
      change: (sheets) => {
        leave(sheets, "事假", "2026-03-09 14:00", "2026-03-09 18:00");
        rowOf(sheets, "考勤", { 工号: "0002", 日期: "2026-03-09" })["签退"] = "12:00";
      },
      lines: { base: 2000, perf: 400, absence: -45.98, gross: 2354.02 },
    },
    {
      title: "half a day of 事假 without clock times, the morning by the punches",
      change: (sheets) => {
        leave(sheets, "事假", "2026-03-09", "2026-03-09", { 天数: 0.5 });
        rowOf(sheets, "考勤", { 工号: "0002", 日期: "2026-03-09" })["签到"] = "13:55";
      },
      lines: { base: 2000, perf: 400, absence: -45.98, gross: 2354.02 },
    },
    {
      title: "事假 from Friday to Monday takes off the two workdays",
      change: (sheets) => {
        leave(sheets, "事假", "2026-03-06", "2026-03-09");
        off(sheets, "2026-03-06", "2026-03-09");
      },
      lines: { base: 2000, perf: 400, absence: -183.91, gross: 2216.09 },
    },
    {
      title: "年假 is paid",
      change: (sheets) => {
        leave(sheets, "年假", "2026-03-09", "2026-03-09");
        off(sheets, "2026-03-09");
      },
      lines: { base: 2000, perf: 400, gross: 2400 },
    },
    {
      title: "病假 is paid in full by default",
      change: (sheets) => {
        leave(sheets, "病假", "2026-03-09", "2026-03-10");
        off(sheets, "2026-03-09", "2026-03-10");
      },
      lines: { base: 2000, perf: 400, gross: 2400 },
    },
    {
      title: "病假 at 60 %: 40 % of two days is taken off",
      change: (sheets) => {
        leave(sheets, "病假", "2026-03-09", "2026-03-10");
        off(sheets, "2026-03-09", "2026-03-10");
        setFigure(sheets, "sickPayRatio", 0.6);
      },
      lines: { base: 2000, perf: 400, absence: -73.56, gross: 2326.44 },
    },
    {
      title: "a workday without punches or leave is 旷工",
      change: (sheets) => off(sheets, "2026-03-09"),
      lines: { base: 2000, perf: 400, absence: -91.95, gross: 2308.05 },
    },
    {
      title: "a refused leave does not cover the day",
      change: (sheets) => {
        leave(sheets, "年假", "2026-03-09", "2026-03-09", { 审批状态: "驳回" });
        off(sheets, "2026-03-09");
      },
      lines: { base: 2000, perf: 400, absence: -91.95, gross: 2308.05 },
    },
    {
      title: "an approved outing covers the day",
      change: (sheets) => {
        leave(sheets, "外出", "2026-03-09", "2026-03-09");
        off(sheets, "2026-03-09");
      },
      lines: { base: 2000, perf: 400, gross: 2400 },
    },
    {
      title: "an outing that nobody approved does not",
      change: (sheets) => {
        leave(sheets, "外出", "2026-03-09", "2026-03-09", { 审批状态: "待批" });
        off(sheets, "2026-03-09");
      },
      lines: { base: 2000, perf: 400, absence: -91.95, gross: 2308.05 },
    },
    {
      title: "one punch of two is 缺卡, not 旷工 (R016)",
      change: (sheets) => {
        rowOf(sheets, "考勤", { 工号: "0002", 日期: "2026-03-09" })["签退"] = "";
      },
      lines: { base: 2000, perf: 400, gross: 2400 },
    },
    {
      title: "late by an hour: counted, not deducted (A40)",
      change: (sheets) => {
        rowOf(sheets, "考勤", { 工号: "0002", 日期: "2026-03-09" })["签到"] = "10:00";
      },
      lines: { base: 2000, perf: 400, gross: 2400 },
    },
    {
      title: "late by an hour where policy deducts the time: 2000 ÷ 21.75 ÷ 8",
      change: (sheets) => {
        rowOf(sheets, "考勤", { 工号: "0002", 日期: "2026-03-09" })["签到"] = "10:00";
        setFigure(sheets, "lateDeduct", "actualTime");
      },
      lines: { base: 2000, perf: 400, absence: -11.49, gross: 2388.51 },
    },
    {
      title:
        "11 days of 事假 and 11 of 旷工 come to 2,022.98 by 21.75, but no more than the base pay is taken",
      change: (sheets) => {
        leave(sheets, "事假", "2026-03-02", "2026-03-16");
        off(sheets, ...WORKDAYS);
      },
      lines: { base: 2000, perf: 400, absence: -2000, gross: 400 },
    },
    {
      title: "absent all month: the base pay and no more",
      change: (sheets) => off(sheets, ...WORKDAYS),
      lines: { base: 2000, perf: 400, absence: -2000, gross: 400 },
    },
  ];
  it.each(cases)("$title", expectSlip);

  it("counts attended days in half days, outings included", () => {
    const closing = close(
      month((sheets) => {
        leave(sheets, "外出", "2026-03-09", "2026-03-09");
        leave(sheets, "年假", "2026-03-10 14:00", "2026-03-10 18:00");
        off(sheets, "2026-03-09");
      }),
    );
    expect(slipOf(closing, "0002")).toMatchObject({ workdays: 22, attendedDays: 21.5 });
  });
});

describe("全勤奖 (R060, R085)", () => {
  const bonus = (sheets: Sheets): void => setFigure(sheets, "fullAttendanceBonus", 200);
  const at = (sheets: Sheets, date: string) => rowOf(sheets, "考勤", { 工号: "0002", 日期: date });
  const hired = (date: string) => ({ 入职日期: date, 合同签订日期: date });
  const cases: Case[] = [
    {
      title: "22 of 22 workdays without a breach",
      change: bonus,
      lines: { base: 2000, perf: 400, fullAttendance: 200, gross: 2600 },
    },
    {
      title: "9:00:59 is on time, so nothing is broken",
      change: (sheets) => {
        bonus(sheets);
        at(sheets, "2026-03-09")["签到"] = (9 * 3600 + 59) / 86400;
      },
      lines: { base: 2000, perf: 400, fullAttendance: 200, gross: 2600 },
    },
    {
      title: "once late breaks it (A18)",
      change: (sheets) => {
        bonus(sheets);
        at(sheets, "2026-03-09")["签到"] = "9:01";
      },
      lines: { base: 2000, perf: 400, gross: 2400 },
    },
    {
      title: "a missing punch breaks it",
      change: (sheets) => {
        bonus(sheets);
        at(sheets, "2026-03-09")["签到"] = "";
      },
      lines: { base: 2000, perf: 400, gross: 2400 },
    },
    {
      title: "a day of 年假 does not",
      change: (sheets) => {
        bonus(sheets);
        without(sheets, "0002", (date) => date !== "2026-03-09");
        sheets["请假"]?.push({
          工号: "0002",
          类型: "年假",
          开始: "2026-03-09",
          结束: "2026-03-09",
          申请时间: "2026-03-01",
          审批人: "0001",
          审批状态: "批准",
        });
      },
      lines: { base: 2000, perf: 400, fullAttendance: 200, gross: 2600 },
    },
    {
      title: "half a day of 事假: 21.5 of 22 days",
      change: (sheets) => {
        bonus(sheets);
        at(sheets, "2026-03-09")["签退"] = "12:00";
        sheets["请假"]?.push({
          工号: "0002",
          类型: "事假",
          开始: "2026-03-09 14:00",
          结束: "2026-03-09 18:00",
          申请时间: "2026-03-01",
          审批人: "0001",
          审批状态: "批准",
        });
      },
      lines: { base: 2000, perf: 400, absence: -45.98, gross: 2354.02 },
    },
    {
      title: "hired on the first workday, Monday 2 March: all 22 workdays",
      change: (sheets) => {
        bonus(sheets);
        Object.assign(rowOf(sheets, "花名册", { 工号: "0002" }), hired("2026-03-02"));
      },
      lines: { base: 2000, perf: 400, fullAttendance: 200, gross: 2600 },
    },
    {
      title: "hired a day later: 21 of 22, by 21.75 days 1931.03",
      change: (sheets) => {
        bonus(sheets);
        Object.assign(rowOf(sheets, "花名册", { 工号: "0002" }), hired("2026-03-03"));
        without(sheets, "0002", (date) => date >= "2026-03-03");
      },
      lines: { base: 1931.03, perf: 400, gross: 2331.03 },
    },
    {
      title: "26 days can never be reached in a five-day week (A01)",
      change: (sheets) => {
        bonus(sheets);
        setFigure(sheets, "fullAttendanceBasis", "fixed26");
      },
      lines: { base: 2000, perf: 400, gross: 2400 },
    },
  ];
  it.each(cases)("$title", expectSlip);
});

describe("加班费 (劳动法 44)", () => {
  const overtime = (sheets: Sheets, date: string, hours: number, more: Record<string, string> = {}) =>
    sheets["加班"]?.push({
      工号: "0002",
      日期: date,
      小时: hours,
      开始: "18:30",
      结束: "22:30",
      申请时间: `${date} 10:00`,
      审批人: "0001",
      审批状态: "批准",
      补休: "否",
      ...more,
    });
  const pay = (overtimePay: number): Case["lines"] => {
    const gross = Math.round((2400 + overtimePay) * 100) / 100;
    return overtimePay === 0
      ? { base: 2000, perf: 400, gross }
      : { base: 2000, perf: 400, overtime: overtimePay, gross };
  };
  const cases: Case[] = [
    {
      title: "3 hours of a workday at 150 %",
      change: (sheets) => overtime(sheets, "2026-03-10", 3),
      lines: pay(51.72),
    },
    {
      title: "4 hours of a Saturday at 200 %",
      change: (sheets) => overtime(sheets, "2026-03-14", 4),
      lines: pay(91.95),
    },
    {
      title: "a Saturday with 补休 is not paid",
      change: (sheets) => overtime(sheets, "2026-03-14", 4, { 补休: "是" }),
      lines: pay(0),
    },
    {
      title: "a workday with 补休 is paid all the same",
      change: (sheets) => overtime(sheets, "2026-03-10", 3, { 补休: "是" }),
      lines: pay(51.72),
    },
    {
      title: "4 hours of a statutory holiday at 300 %",
      change: (sheets) => {
        sheets["日历"]?.push({ 日期: "2026-03-14", 类型: "法定节假日", 说明: "" });
        overtime(sheets, "2026-03-14", 4);
      },
      lines: pay(137.93),
    },
    {
      title: "unapproved overtime is not paid (A39)",
      change: (sheets) => overtime(sheets, "2026-03-10", 3, { 审批状态: "待批" }),
      lines: pay(0),
    },
    {
      title: "unapproved overtime is paid where policy says so",
      change: (sheets) => {
        overtime(sheets, "2026-03-10", 3, { 审批状态: "待批" });
        setFigure(sheets, "otWithoutApproval", "pay");
      },
      lines: pay(51.72),
    },
    {
      title: "overtime approved by the person themselves is not paid",
      change: (sheets) => overtime(sheets, "2026-03-10", 3, { 审批人: "0002" }),
      lines: pay(0),
    },
    {
      title: "overtime applied for late but approved is paid",
      change: (sheets) => overtime(sheets, "2026-03-10", 3, { 申请时间: "2026-03-10 19:00" }),
      lines: pay(51.72),
    },
  ];
  it.each(cases)("$title", expectSlip);
});

describe("罚款与调整 (R076, R080)", () => {
  const fine = (sheets: Sheets, amount: number, status = "查实") =>
    sheets["奖惩"]?.push({
      日期: "2026-03-12",
      工号: "0002",
      类型: "上网",
      处理: "罚款",
      金额: amount,
      事由: "上班玩游戏",
      状态: status,
      审批人: "0001",
    });
  const adjust = (sheets: Sheets, amount: number, monthCell = "2026-03") =>
    sheets["调整"]?.push({
      月份: monthCell,
      工号: "0002",
      项目: "补发",
      金额: amount,
      原因: "上月漏发",
      经办人: "财务",
    });
  const cases: Case[] = [
    {
      title: "a fine is not deducted",
      change: (sheets) => fine(sheets, 50),
      lines: { base: 2000, perf: 400, gross: 2400 },
    },
    {
      title: "a fine within the range is deducted where policy says so",
      change: (sheets) => {
        fine(sheets, 100);
        setFigure(sheets, "fineMode", "deduct");
      },
      lines: { base: 2000, perf: 400, fine: -100, gross: 2300 },
    },
    {
      title: "one out of range is not, even then",
      change: (sheets) => {
        fine(sheets, 100.01);
        setFigure(sheets, "fineMode", "deduct");
      },
      lines: { base: 2000, perf: 400, gross: 2400 },
    },
    {
      title: "nor one still under investigation",
      change: (sheets) => {
        fine(sheets, 100, "待查");
        setFigure(sheets, "fineMode", "deduct");
      },
      lines: { base: 2000, perf: 400, gross: 2400 },
    },
    {
      title: "adjustments of the month add up",
      change: (sheets) => {
        adjust(sheets, 120.5);
        adjust(sheets, -20);
        adjust(sheets, 999, "2026-02");
      },
      lines: { base: 2000, perf: 400, adjustment: 100.5, gross: 2500.5 },
    },
  ];
  it.each(cases)("$title", expectSlip);
});

describe("经理 (R079)", () => {
  it("has no base pay until somebody enters one, and says so", () => {
    const withManager = (basePay: string | number) =>
      month((sheets) => {
        sheets["花名册"]?.push(person("0009", "周总", "运营经理", { 上级工号: "", 底薪: basePay }));
        sheets["考勤"]?.push(...punches("0009", WORKDAYS));
      });
    const blank = close(withManager(""));
    expect(amounts(slipOf(blank, "0009"))).toEqual({});
    expect(blank.findings.map(({ code, employee }) => `${code} ${employee}`)).toContain("D-NOFIGURE 0009");
    const entered = close(withManager(8000));
    expect(amounts(slipOf(entered, "0009"))).toEqual({ base: 8000, gross: 8000, net: 8000 });
    expect(entered.findings.map(({ code }) => code)).not.toContain("D-NOFIGURE");
  });

  it("gets no performance pay even with a row in 绩效 (A33)", () => {
    const closing = close(
      month((sheets) => {
        sheets["花名册"]?.push(person("0009", "周总", "运营经理", { 上级工号: "", 底薪: 8000 }));
        sheets["考勤"]?.push(...punches("0009", WORKDAYS));
        sheets["绩效"]?.push(plan("0009", 100, 100));
      }),
    );
    expect(amounts(slipOf(closing, "0009"))).toEqual({ base: 8000, gross: 8000, net: 8000 });
  });
});
