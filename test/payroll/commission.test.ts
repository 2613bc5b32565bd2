import { Calendar } from "../../src/law/calendar/calendar";
import { describeStep } from "../../src/engine/step";
import { openMonth } from "../../src/month/openMonth";
import { paySlipsOf } from "../../src/payroll/run";
import { day } from "../../src/kinds/day";
import {
  amounts,
  close,
  findings,
  month,
  ORDER,
  person,
  rowOf,
  setFigure,
  slipOf,
  type Row,
  type Sheets,
  withoutReadings,
} from "./workbook";

/** The order's commission of 1000 yuan as changed, for 王明 with those dates in the roster. */
function withOrder(order: Row, roster: Row = {}, more: (sheets: Sheets) => void = () => {}): Sheets {
  return month((sheets) => {
    Object.assign(rowOf(sheets, "花名册", { 工号: "0002" }), roster);
    sheets["考勤"] = (sheets["考勤"] ?? []).filter(
      (row) =>
        row["工号"] !== "0002" || !roster["离职日期"] || String(row["日期"]) <= String(roster["离职日期"]),
    );
    sheets["提成"]?.push({ ...ORDER, ...order });
    more(sheets);
  });
}

const commissionOf = (sheets: Sheets): number => amounts(slipOf(close(sheets), "0002")).commission ?? 0;

const byDayAgreed = (sheets: Sheets): void => setFigure(sheets, "receiptBasis", "约定到期");

const LEFT_EARLY = { 入职日期: "2025-06-02", 合同签订日期: "2025-06-02", 离职日期: "2026-03-16" };
const LEFT_TENURED = { 入职日期: "2025-03-02", 合同签订日期: "2025-03-02", 离职日期: "2026-03-13" };

describe("提成 of the month (R094–R100)", () => {
  const harm = (status: string): ((sheets: Sheets) => void) => {
    return (sheets) =>
      sheets["奖惩"]?.push({
        日期: "2026-03-05",
        工号: "0002",
        类型: "损害公司利益",
        处理: "警告",
        金额: "",
        事由: "飞单",
        状态: status,
        审批人: "0001",
      });
  };
  const cases: [title: string, sheets: Sheets, yuan: number][] = [
    ["money in by the month's end", withOrder({}), 1000],
    ["money in on the last day", withOrder({ 回款日期: "2026-03-31" }), 1000],
    ["money in after the month", withOrder({ 回款日期: "2026-04-01" }), 0],
    ["an older order not paid out yet", withOrder({ 回款日期: "2025-12-01" }), 1000],
    ["paid out already", withOrder({ 已发放: "是" }), 0],
    ["no money yet", withOrder({ 回款金额: "", 回款日期: "" }), 0],
    ["part of the money: pro rata (A29)", withOrder({ 回款金额: 5000 }), 250],
    ["by a rate instead of an amount", withOrder({ 提成金额: "", 提成比例: 0.03 }), 600],
    ["neither amount nor rate (R095)", withOrder({ 提成金额: "" }), 0],
    [
      "the rate of the policy",
      withOrder({ 提成金额: "" }, {}, (sheets) => setFigure(sheets, "commissionRate", 0.02)),
      400,
    ],
    ["no 收款证明 (R096)", withOrder({ 收款证明: "" }), 0],
    ["no 发货单: only a warning (A32)", withOrder({ 发货单: "" }), 1000],
    ["the order twice: once", withOrder({}, {}, (sheets) => sheets["提成"]?.push({ ...ORDER })), 1000],
    [
      "two instalments of one order: both",
      withOrder({ 回款金额: 8000 }, {}, (sheets) =>
        sheets["提成"]?.push({ ...ORDER, 回款金额: 12000, 回款日期: "2026-03-20" }),
      ),
      1000,
    ],
    ["harm proven (R097)", withOrder({}, {}, harm("查实")), 0],
    ["harm suspected: held (A31)", withOrder({}, {}, harm("待查")), 0],
    [
      "due by contract: no proof yet, the amount due blank (A28)",
      withOrder({ 回款金额: "", 收款证明: "" }, {}, byDayAgreed),
      1000,
    ],
    ["due by contract: an instalment of a quarter", withOrder({ 回款金额: 5000 }, {}, byDayAgreed), 250],
    ["due by contract after the month", withOrder({ 回款日期: "2026-04-01" }, {}, byDayAgreed), 0],
    [
      "due by contract: the order twice, once",
      withOrder({ 回款金额: "" }, {}, (sheets) => {
        byDayAgreed(sheets);
        sheets["提成"]?.push({ ...ORDER, 回款金额: "", 回款日期: "2026-03-20" });
      }),
      1000,
    ],
    [
      "left within a year, money on the day of leaving (A24)",
      withOrder({ 回款日期: "2026-03-16" }, LEFT_EARLY),
      1000,
    ],
    ["left within a year, money a day later (R098)", withOrder({ 回款日期: "2026-03-17" }, LEFT_EARLY), 0],
    ["left after a year, money on day 15 (R100)", withOrder({ 回款日期: "2026-03-28" }, LEFT_TENURED), 1000],
    ["left after a year, money on day 16", withOrder({ 回款日期: "2026-03-29" }, LEFT_TENURED), 0],
    ["left after a year, no money", withOrder({ 回款金额: "", 回款日期: "" }, LEFT_TENURED), 0],
    [
      "left after a year, half the money on day 15",
      withOrder({ 回款金额: 10000, 回款日期: "2026-03-28" }, LEFT_TENURED),
      500,
    ],
    [
      "two instalments, together a fen more than the order: the second is a repetition",
      withOrder({ 回款金额: 8000 }, {}, (sheets) =>
        sheets["提成"]?.push({ ...ORDER, 回款金额: 12000.01, 回款日期: "2026-03-20" }),
      ),
      400,
    ],
    [
      "two instalments on one day: the second is a repetition",
      withOrder({ 回款金额: 8000 }, {}, (sheets) => sheets["提成"]?.push({ ...ORDER, 回款金额: 8000 })),
      400,
    ],
  ];
  it.each(cases)("%s", (_, sheets, yuan) => {
    expect(commissionOf(sheets)).toBe(yuan);
  });

  it("keeps a leaver of an earlier month in the sheet while commission is due, with base pay 0", () => {
    const left = { 入职日期: "2024-01-02", 离职日期: "2026-02-27" };
    const gone = (received: string) =>
      close(
        month((sheets) => {
          sheets["花名册"]?.push(person("0003", "赵前", "推广员", left));
          sheets["提成"]?.push({ ...ORDER, 工号: "0003", 回款日期: received });
        }),
      );
    const due = gone("2026-03-14");
    expect(amounts(slipOf(due, "0003"))).toEqual({ commission: 1000, gross: 1000, net: 1000 });
    expect(slipOf(due, "0003")).toMatchObject({ workdays: 22, attendedDays: 0 });
    const late = gone("2026-03-15");
    expect(late.slips.map(({ person: { id } }) => id)).not.toContain("0003");
  });

  it("is not yet due when the money came in after the month, whatever was read", () => {
    const { records, policy } = close(withOrder({}));
    const paid = (receivedOn: string) => {
      const commissions = records.commissions.map((row) => ({ ...row, receivedOn: day(receivedOn) }));
      return paySlipsOf(openMonth({ ...records, commissions }, policy, new Calendar())).slips[1]?.lines
        .commission;
    };
    expect([paid("2026-03-31"), paid("2026-04-01")]).toEqual([100000, 0]);
  });

  it("tells how a leaver's commission came about, with its cells", () => {
    const closing = close(withOrder({ 回款金额: 5000, 回款日期: "2026-03-28" }, LEFT_TENURED));
    const steps = slipOf(closing, "0002").trace.commission ?? [];
    expect(steps.map((step) => describeStep(step, "zh"))).toEqual([
      "订单 DD001",
      expect.stringContaining("1,000.00"),
      expect.stringContaining("满 1 年"),
      expect.stringContaining("2026-03-28"),
      expect.stringContaining("2026-03-28"),
      expect.stringContaining("25%"),
    ]);
    expect(new Set(steps.flatMap(({ from }) => from.map(({ sheet }) => sheet)))).toEqual(
      new Set(["提成", "花名册"]),
    );
  });
});

describe("提成 checks", () => {
  const cases: [title: string, sheets: Sheets, expected: string[]][] = [
    ["all in order", withOrder({}), []],
    ["no rate anywhere names the person's cell", withOrder({ 提成金额: "" }), ["D-NOFIGURE 提成!C2"]],
    ["a rate alone", withOrder({ 提成金额: "", 提成比例: 0.05 }), []],
    ["no proof of payment", withOrder({ 收款证明: "" }), ["R096 提成!J2"]],
    ["no delivery note", withOrder({ 发货单: "" }), ["R096 提成!I2"]],
    ["money without a date", withOrder({ 回款日期: "" }), ["R096 提成!F2"]],
    ["a date without money", withOrder({ 回款金额: "" }), ["R096 提成!E2"]],
    [
      "due by contract, without money or proof (A28)",
      withOrder({ 回款金额: "", 收款证明: "" }, {}, byDayAgreed),
      [],
    ],
    ["due by contract, no delivery note", withOrder({ 发货单: "" }, {}, byDayAgreed), ["R096 提成!I2"]],
    ["the amount is the order's by the rate", withOrder({ 提成比例: 0.05 }), []],
    ["the amount is not (D-SUM)", withOrder({ 提成比例: 0.04 }), ["D-SUM 提成!C2"]],
    ["more money than the order's", withOrder({ 回款金额: 20000.01 }), ["R096 提成!E2"]],
    ["the order twice", withOrder({}, {}, (sheets) => sheets["提成"]?.push({ ...ORDER })), ["R096 提成!A3"]],
    [
      "the order twice, the first paid out before",
      withOrder({ 已发放: "是" }, {}, (sheets) => sheets["提成"]?.push({ ...ORDER })),
      ["R096 提成!A3"],
    ],
    [
      "a leaver who left before being hired: reading names it, and the order is not judged",
      withOrder({}, { ...LEFT_TENURED, 入职日期: "2026-03-14" }),
      ["D-ORDER 考勤!B24", "D-ORDER 花名册!G3"],
    ],
    [
      "a leaver within the first year, a day late",
      withOrder({ 回款日期: "2026-03-17" }, LEFT_EARLY),
      ["L-COMM 花名册!G3", "L-TERM 花名册!G3", "R098 提成!F2"],
    ],
    [
      "received on the day of leaving: please confirm",
      withOrder({ 回款日期: "2026-03-16" }, LEFT_EARLY),
      ["L-TERM 花名册!G3", "R098 提成!F2"],
    ],
    [
      "day 15 is a Saturday and the money came on the Monday after: please confirm (A27)",
      withOrder({ 回款日期: "2026-03-30" }, LEFT_TENURED),
      ["L-COMM 花名册!G3", "L-TERM 花名册!G3", "R100 提成!F2"],
    ],
    [
      "left on the first anniversary: please confirm (A22)",
      withOrder({}, { 入职日期: "2025-03-16", 合同签订日期: "2025-03-16", 离职日期: "2026-03-16" }),
      ["L-TERM 花名册!G3", "R099 花名册!G3"],
    ],
  ];
  it.each(cases)("%s", (_, sheets, expected) => {
    expect(findings(close(sheets)).sort()).toEqual([...expected].sort());
  });

  it("asks a person to look where interpretations differ, and only then (A24, A27)", () => {
    const problem = (order: Row, roster: Row) =>
      close(withOrder(order, roster))
        .findings.filter(({ place }) => place.sheet === "提成")
        .map(({ problem: told, severity }) => `${severity} ${told}`);
    expect(problem({ 回款日期: "2026-03-15" }, LEFT_EARLY)).toEqual([]);
    expect(problem({ 回款日期: "2026-03-16" }, LEFT_EARLY)).toEqual(["warning commission.onLeaveDay"]);
    expect(problem({ 回款日期: "2026-03-17" }, LEFT_EARLY)).toEqual(["info commission.afterLeaving"]);
    expect(problem({ 回款日期: "2026-03-28" }, LEFT_TENURED)).toEqual([]);
    expect(problem({ 回款日期: "2026-03-30" }, LEFT_TENURED)).toEqual(["warning commission.withinExtension"]);
    expect(problem({ 回款日期: "2026-03-31" }, LEFT_TENURED)).toEqual(["info commission.afterGrace"]);
  });

  it("tells what harm stops, once for all orders", () => {
    const closing = close(
      withOrder({}, {}, (sheets) => {
        sheets["提成"]?.push({ ...ORDER, 订单号: "DD002", 提成金额: 500 });
        sheets["奖惩"]?.push({
          日期: "2026-01-05",
          工号: "0002",
          类型: "收受回扣",
          处理: "警告",
          金额: "",
          事由: "",
          状态: "查实",
          审批人: "0001",
        });
      }),
    );
    expect(withoutReadings(closing)).toMatchObject([
      { code: "R097", amountAtRisk: 150000, problem: "commission.forfeited" },
    ]);
  });
});
