import type { Line } from "../../src/payroll/paySlip";
import { toYuan } from "../../src/kinds/money";
import {
  amounts,
  close,
  findings,
  month,
  person,
  plan,
  punches,
  rowOf,
  slipOf,
  WORKDAYS,
  type Row,
  type Sheets,
} from "./workbook";

/** The month with somebody's row of 绩效 changed: 0001 is 招商主管, 0002 推广员. */
const results = (id: string, changes: Row): Sheets =>
  month((sheets) => Object.assign(rowOf(sheets, "绩效", { 工号: id }), changes));

const amountOf = (sheets: Sheets, id: string, line: Line): number =>
  amounts(slipOf(close(sheets), id))[line] ?? 0;

describe("R087: from 30 % of plan on, in proportion, up to 100 %", () => {
  test.each([
    ["29.99 %", 10_000, 2_999, 0],
    ["29.995 %, shown as 30.00 %", 100_000, 29_995, 0],
    ["30 %", 10_000, 3_000, 150],
    ["0.7 − 0.4 of 1, as a formula leaves it", 1, 0.7 - 0.4, 150],
    ["a third", 3, 1, 166.67],
    ["100 %", 100, 100, 500],
    ["120 %", 100, 120, 500],
  ])("%s", (_, planned, done, yuan) => {
    expect(amountOf(results("0002", { 计划推广量: planned, 完成推广量: done }), "0002", "perf")).toBe(yuan);
  });
});

describe("R088: 50–100 yuan over 100 %", () => {
  const over = { 计划推广量: 10_000, 完成推广量: 10_001 };
  test.each<[string, Row, number]>([
    ["100 %", { 完成推广量: 100, 有效促进销售: "是", 超额奖金: 80 }, 0],
    ["100.01 %, no amount set", { ...over, 有效促进销售: "是" }, 50],
    ["有效促进销售 blank", { ...over, 超额奖金: 80 }, 0],
    ["有效促进销售 no", { ...over, 有效促进销售: "否", 超额奖金: 80 }, 0],
    ["49 yuan", { ...over, 有效促进销售: "是", 超额奖金: 49 }, 0],
    ["50 yuan", { ...over, 有效促进销售: "是", 超额奖金: 50 }, 50],
    ["100 yuan", { ...over, 有效促进销售: "是", 超额奖金: 100 }, 100],
    ["101 yuan", { ...over, 有效促进销售: "是", 超额奖金: 101 }, 0],
  ])("%s", (_, changes, yuan) => {
    expect(amountOf(results("0002", changes), "0002", "bonus")).toBe(yuan);
  });
});

describe("R089: 50 yuan when a member is under 30 %", () => {
  const withMember = (result: Row | null, roster: Row = {}): Sheets =>
    month((sheets) => {
      sheets["花名册"]?.push(person("0003", "孙伟", "推广员", roster));
      sheets["考勤"]?.push(...punches("0003", WORKDAYS));
      if (result) sheets["绩效"]?.push({ ...plan("0003", 1000, 800), 计划制定人: "0001", ...result });
    });
  test.each<[string, Sheets, number]>([
    ["one of two at 29.9 %", withMember({ 完成推广量: 299 }), -50],
    ["one of two at exactly 30 %", withMember({ 完成推广量: 300 }), 0],
    ["somebody hired this month has no plan", withMember(null, { 入职日期: "2026-03-02" }), 0],
    ["two under 30 %: once", bothShort(), -50],
    [
      "all on leave, without a plan",
      month((sheets) => {
        sheets["绩效"] = (sheets["绩效"] ?? []).filter(({ 工号 }) => 工号 !== "0002");
        sheets["考勤"] = (sheets["考勤"] ?? []).filter(({ 工号 }) => 工号 !== "0002");
      }),
      0,
    ],
    [
      "a member by a group written 招商 组, without 上级工号",
      withMember({ 完成推广量: 100 }, { 小组: "招商 组", 上级工号: "" }),
      -50,
    ],
    ["by a group written 招商", withMember({ 完成推广量: 100 }, { 小组: "招商", 上级工号: "" }), -50],
    ["a member whose 上级工号 is the supervisor before, gone in February", underLeaver("0009"), -50],
    ["a member without 上级工号, the supervisor before still on the roster", underLeaver(""), -50],
    [
      "somebody of another group at 10 %",
      withMember({ 完成推广量: 100 }, { 小组: "销售组", 上级工号: "" }),
      0,
    ],
  ])("%s", (_, sheets, yuan) => {
    expect(amountOf(sheets, "0001", "penalty")).toBe(yuan);
  });

  function underLeaver(supervisorId: string): Sheets {
    const sheets = withMember({ 完成推广量: 100 }, { 上级工号: supervisorId });
    sheets["花名册"]?.push(person("0009", "李娜", "招商主管", { 上级工号: "", 离职日期: "2026-02-28" }));
    return sheets;
  }

  function bothShort(): Sheets {
    const sheets = withMember({ 完成推广量: 100 });
    rowOf(sheets, "绩效", { 工号: "0002" })["完成推广量"] = 10;
    return sheets;
  }
});

describe("R090, R091: a supervisor's three measures", () => {
  const all = { 完成推广量: 100, 完成反馈量: 50, 完成招商加盟量: 10 };
  const over = { 完成推广量: 101, 完成反馈量: 51, 完成招商加盟量: 11 };
  test.each<[string, Row, Partial<Record<Line, number>>]>([
    ["all done", all, { perf: 500 }],
    ["one at 29 %, the others done", { ...all, 计划反馈量: 100, 完成反馈量: 29 }, {}],
    ["one at 30 %, the others done", { ...all, 计划反馈量: 100, 完成反馈量: 30 }, { perf: 383.33 }],
    ["one without a plan", { ...all, 计划反馈量: "" }, {}],
    ["one with a plan of 0", { ...all, 计划反馈量: 0 }, {}],
    ["all exceeded", over, { perf: 500, bonus: 100 }],
    ["two of three exceeded", { ...over, 完成反馈量: 50 }, { perf: 500 }],
    ["exceeded, 99.99 yuan", { ...over, 超额奖金: 99.99 }, { perf: 500 }],
    ["exceeded, 150 yuan", { ...over, 超额奖金: 150 }, { perf: 500, bonus: 150 }],
    ["exceeded, 150.01 yuan", { ...over, 超额奖金: 150.01 }, { perf: 500 }],
  ])("%s", (_, changes, lines) => {
    const { perf, bonus } = amounts(slipOf(close(results("0001", changes)), "0001"));
    expect({ ...(perf && { perf }), ...(bonus && { bonus }) }).toEqual(lines);
  });

  it("says which plan is missing", () => {
    expect(findings(close(results("0001", { 计划反馈量: "" })))).toEqual(["R086 绩效!E2"]);
    expect(findings(close(results("0001", { 计划反馈量: 0 })))).toEqual(["R086 绩效!E2"]);
  });
});

describe("R092: sales like promoters, their supervisor like the department's", () => {
  test.each([
    ["销售主管", 14, 0],
    ["销售主管", 15, 316.67],
    ["销售专员", 14, 400],
    ["销售", 14, 400],
  ])("%s with %s of 50 feedbacks: %s yuan", (position, done, yuan) => {
    const sheets = results("0001", { 完成反馈量: done });
    rowOf(sheets, "花名册", { 工号: "0001" })["岗位"] = position;
    expect(amountOf(sheets, "0001", "perf")).toBe(yuan);
  });
});

describe("R083: floating pay", () => {
  const floating = (sheets: Sheets, id: string): number[] =>
    (slipOf(close(sheets), id).trace.gross ?? []).flatMap(({ text, value }) =>
      text === "sum.floating" && value !== null && typeof value === "object" && "money" in value
        ? [toYuan(value.money)]
        : [],
    );
  test.each<[string, string, Sheets, number[]]>([
    ["performance pay", "0002", month(), [400]],
    ["and a bonus", "0002", results("0002", { 完成推广量: 120, 有效促进销售: "是", 超额奖金: 80 }), [580]],
    ["less the penalty", "0001", results("0002", { 完成推广量: 29 }), [350]],
    ["none", "0002", results("0002", { 完成推广量: 29 }), []],
  ])("%s", (_, id, sheets, expected) => {
    expect(floating(sheets, id)).toEqual(expected);
  });
});
