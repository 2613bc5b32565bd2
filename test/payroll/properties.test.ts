import fc from "fast-check";
import type { Closing } from "../../src/payroll/close";
import {
  close,
  month,
  ORDER,
  person,
  plan,
  punches,
  rowOf,
  WORKDAYS,
  type Row,
  type Sheets,
} from "./workbook";

/** Three people with everything that pays or takes. */
function fullMonth(): Sheets {
  return month((sheets) => {
    sheets["花名册"]?.push(person("0003", "孙伟", "推广员"));
    sheets["考勤"]?.push(...punches("0003", WORKDAYS));
    sheets["绩效"]?.push({ ...plan("0003", 100, 120), 有效促进销售: "是", 超额奖金: 60, 计划制定人: "0001" });
    Object.assign(rowOf(sheets, "绩效", { 工号: "0002" }), { 完成推广量: 20 });
    Object.assign(rowOf(sheets, "考勤", { 工号: "0002", 日期: "2026-03-09" }), { 签到: "9:30" });
    const approved = { 申请时间: "2026-03-02 09:00", 审批人: "0001", 审批状态: "批准" };
    for (const id of ["0002", "0003"]) {
      sheets["请假"]?.push({
        工号: id,
        类型: "事假",
        开始: "2026-03-10 14:00",
        结束: "2026-03-10 18:00",
        ...approved,
      });
      sheets["加班"]?.push(
        { 工号: id, 日期: "2026-03-11", 小时: 1.5, ...approved },
        { 工号: id, 日期: "2026-03-14", 小时: 2.5, ...approved },
      );
      sheets["提成"]?.push(
        { ...ORDER, 工号: id, 订单号: `A${id}` },
        { ...ORDER, 工号: id, 订单号: `B${id}`, 回款金额: 3333 },
      );
      sheets["调整"]?.push({
        月份: "2026-03",
        工号: id,
        项目: "补发",
        金额: 0.01,
        原因: "尾差",
        经办人: "财务",
      });
    }
  });
}

const linesById = ({ slips }: Closing): unknown =>
  Object.fromEntries(slips.map(({ person: { id }, lines, attendedDays }) => [id, { lines, attendedDays }]));

const findingsById = ({ findings }: Closing): string[] =>
  findings
    .map(({ code, problem, employee, amountAtRisk }) => `${code} ${problem} ${employee} ${amountAtRisk}`)
    .sort();

/** The same without the findings of undecided interpretations, which sum up all people. */
const findingsOfPeople = (closing: Closing): string[] =>
  findingsById(closing).filter((finding) => !finding.includes(" interpretation."));

const shuffled = (rows: readonly Row[], order: readonly number[]): Row[] =>
  rows
    .map((row, index) => ({ row, key: order[index % order.length] ?? 0 }))
    .sort((one, other) => one.key - other.key)
    .map(({ row }) => row);

describe("properties", () => {
  const before = close(fullMonth());

  it("the order of rows does not matter", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 50, maxLength: 50 }), (order) => {
        const sheets = fullMonth();
        for (const name of Object.keys(sheets)) sheets[name] = shuffled(sheets[name] ?? [], order);
        const after = close(sheets);
        expect(linesById(after)).toEqual(linesById(before));
        expect(findingsById(after)).toEqual(findingsById(before));
      }),
      { numRuns: 20 },
    );
  });

  it("the order of sheets does not matter", () => {
    const names = Object.keys(fullMonth());
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (order) => {
        const sheets = fullMonth();
        const after = close(Object.fromEntries(order.map((name) => [name, sheets[name] ?? []])));
        expect(linesById(after)).toEqual(linesById(before));
        expect(findingsById(after)).toEqual(findingsById(before));
      }),
      { numRuns: 20 },
    );
  });

  it("a month's rows split over two sheets are caught, not guessed", () => {
    const split = ["花名册", "考勤", "请假", "加班", "绩效", "提成", "调整"];
    const suffix = fc.constantFrom("2", "(2)", "补充", " 第二页");
    fc.assert(
      fc.property(fc.constantFrom(...split), suffix, fc.integer({ min: 1, max: 9 }), (name, end, at) => {
        const sheets = fullMonth();
        const rows = sheets[name] ?? [];
        const rest = rows.splice(Math.max(1, Math.min(at, rows.length - 1)));
        if (rest.length === 0) return;
        const caught = close({ ...sheets, [`${name}${end}`]: rest }).findings.filter(
          ({ code, severity, fields }) =>
            code === "D-SHEET" && severity === "error" && fields["other"] === `${name}${end}`,
        );
        expect([name, caught.length]).toEqual([name, 1]);
      }),
      { numRuns: 60 },
    );
  });

  // From 31 on: exactly 30 % can be read in more than one way, which is told once for the whole month.
  it("another person in whose month nothing is wrong changes nobody else's pay", () => {
    fc.assert(
      fc.property(fc.integer({ min: 31, max: 100 }), fc.integer({ min: 0, max: 3 }), (done, position) => {
        const sheets = fullMonth();
        sheets["花名册"]?.splice(position, 0, person("0100", "郑新", "推广员"));
        sheets["考勤"]?.push(...punches("0100", WORKDAYS));
        sheets["绩效"]?.push({ ...plan("0100", 100, done), 计划制定人: "0001" });
        const after = close(sheets);
        const { ["0100"]: added, ...others } = linesById(after) as Record<string, unknown>;
        expect(added).toBeDefined();
        expect(others).toEqual(linesById(before));
        expect(findingsOfPeople(after)).toEqual(findingsOfPeople(before));
      }),
      { numRuns: 20 },
    );
  });

  it("gross is the sum of its lines, and the totals are the sums of the slips", () => {
    const { slips, totals } = before;
    for (const { lines, trace } of slips) {
      const { base, allowance, perf, penalty, bonus, fullAttendance } = lines;
      const { overtime, commission, absence, fine, adjustment, gross, net } = lines;
      const parts = [
        base,
        allowance,
        perf,
        penalty,
        bonus,
        fullAttendance,
        overtime,
        commission,
        absence,
        fine,
        adjustment,
      ];
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(gross);
      expect(net).toBe(gross);
      expect(trace.gross?.at(-1)?.value).toEqual({ money: gross });
    }
    expect(totals.gross).toBe(slips.reduce((sum, { lines }) => sum + lines.gross, 0));
  });
});
