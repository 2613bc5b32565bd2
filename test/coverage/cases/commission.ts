import { month, ORDER, rowOf, setFigure, type Row, type Sheets } from "../../payroll/workbook";
import type { ClauseCase } from "../clauseCase";

/** The clean month with one order of 王明's, commission 1000 yuan, and with the roster as given. */
function withOrder(order: Row, roster: Row = {}, also: (sheets: Sheets) => void = () => {}): Sheets {
  return month((sheets) => {
    Object.assign(rowOf(sheets, "花名册", { 工号: "0002" }), roster);
    const left = String(roster["离职日期"] ?? "2026-03-31");
    sheets["考勤"] = (sheets["考勤"] ?? []).filter(
      (row) => row["工号"] !== "0002" || String(row["日期"]) <= left,
    );
    sheets["提成"]?.push({ ...ORDER, ...order });
    also(sheets);
  });
}

function twice(again: Row, first: Row = {}): Sheets {
  return withOrder(first, {}, (sheets) => sheets["提成"]?.push({ ...ORDER, ...again }));
}

/** On 13 March 2026, the first anniversary passed; day 15 is 28 March. */
const TENURED = { 入职日期: "2025-03-02", 合同签订日期: "2025-03-02", 离职日期: "2026-03-13" };
/** On 16 March 2026, within the first year. */
const FIRST_YEAR = { 入职日期: "2025-06-02", 合同签订日期: "2025-06-02", 离职日期: "2026-03-16" };

const leftOn16March = (hired: string): Row => ({
  入职日期: hired,
  合同签订日期: hired,
  离职日期: "2026-03-16",
});

const commission = (amount: number) => ({ of: "0002", line: "commission", amount }) as const;

/** 提成: rate, evidence, and the money of leavers. */
export const commissions: readonly ClauseCase[] = [
  {
    id: "R094",
    when: "提成金额和比例都未填：待定",
    given: withOrder({ 提成金额: "" }),
    shows: { finding: "D-NOFIGURE 提成!C2" },
    whenNot: "填了提成比例 3%",
    givenNot: withOrder({ 提成金额: "", 提成比例: 0.03 }),
    instead: commission(600),
  },
  {
    id: "R095",
    when: "没有默认的提成比例：按 0 计",
    given: withOrder({ 提成金额: "" }),
    shows: commission(0),
    whenNot: "政策定了比例 2%",
    givenNot: withOrder({ 提成金额: "" }, {}, (sheets) => setFigure(sheets, "commissionRate", 0.02)),
    instead: commission(400),
  },
  {
    id: "R096",
    when: "没有收款证明：提成暂不发",
    given: withOrder({ 收款证明: "" }),
    shows: { finding: "R096 提成!J2" },
    whenNot: "四种凭证齐全",
    givenNot: withOrder({}),
    instead: commission(1000),
  },
  {
    id: "R096",
    when: "没有发货单：提示，提成照发",
    given: withOrder({ 发货单: "" }),
    shows: { finding: "R096 提成!I2" },
    whenNot: "有发货单",
    givenNot: withOrder({}),
    instead: commission(1000),
  },
  {
    id: "R096",
    when: "订单号重复",
    given: twice({}),
    shows: { finding: "R096 提成!A3" },
    whenNot: "同一订单分两次回款，合计不超过订单金额",
    givenNot: twice({ 回款金额: 12000, 回款日期: "2026-03-20" }, { 回款金额: 8000 }),
    instead: commission(1000),
  },
  {
    id: "R096",
    when: "回款比订单金额多 1 分",
    given: withOrder({ 回款金额: 20000.01 }),
    shows: { finding: "R096 提成!E2" },
    whenNot: "回款等于订单金额",
    givenNot: withOrder({ 回款金额: 20000 }),
  },
  {
    id: "R098",
    when: "未满一年离职，货款在离职次日到账",
    given: withOrder({ 回款日期: "2026-03-17" }, FIRST_YEAR),
    shows: commission(0),
    whenNot: "货款在离职当天到账",
    givenNot: withOrder({ 回款日期: "2026-03-16" }, FIRST_YEAR),
    instead: commission(1000),
  },
  {
    id: "R098",
    when: "未满一年离职，货款在离职当天到账：请确认",
    given: withOrder({ 回款日期: "2026-03-16" }, FIRST_YEAR),
    shows: { finding: "R098 提成!F2" },
    whenNot: "货款在前一天到账",
    givenNot: withOrder({ 回款日期: "2026-03-15" }, FIRST_YEAR),
  },
  {
    id: "R099",
    when: "恰好满一年离职，货款在第 15 天到账",
    given: withOrder({ 回款日期: "2026-03-31" }, leftOn16March("2025-03-16")),
    shows: commission(1000),
    whenNot: "差一天满一年",
    givenNot: withOrder({ 回款日期: "2026-03-31" }, leftOn16March("2025-03-17")),
    instead: commission(0),
  },
  {
    id: "R099",
    when: "离满一年差一天离职：请确认",
    given: withOrder({}, leftOn16March("2025-03-17")),
    shows: { finding: "R099 花名册!G3" },
    whenNot: "差两天",
    givenNot: withOrder({}, leftOn16March("2025-03-18")),
  },
  {
    id: "R100",
    when: "满一年离职，货款在第 15 天到账",
    given: withOrder({ 回款日期: "2026-03-28" }, TENURED),
    shows: commission(1000),
    whenNot: "货款在第 16 天到账",
    givenNot: withOrder({ 回款日期: "2026-03-29" }, TENURED),
    instead: commission(0),
  },
  {
    id: "R100",
    when: "货款在第 16 天到账：不发，记录在案",
    given: withOrder({ 回款日期: "2026-03-29" }, TENURED),
    shows: { finding: "R100 提成!F2" },
    whenNot: "货款在第 15 天到账",
    givenNot: withOrder({ 回款日期: "2026-03-28" }, TENURED),
  },
];
