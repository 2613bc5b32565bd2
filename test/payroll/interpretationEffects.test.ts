import { day } from "../../src/kinds/day";
import { describeFinding } from "../../src/findings/describe";
import type { Closing } from "../../src/payroll/close";
import { INTERPRETATIONS } from "../../src/policy/interpretations";
import { writtenValue } from "../../src/policy/writtenValue";
import { toYuan } from "../../src/kinds/money";
import {
  close,
  figure,
  month,
  ORDER,
  person,
  plan,
  punches,
  rowOf,
  setFigure,
  undecided,
  WORKDAYS,
  type Row,
  type Sheets,
} from "./workbook";

const result = (sheets: Sheets, id: string, done: Row): void => {
  Object.assign(rowOf(sheets, "绩效", { 工号: id }), done);
};

const roster = (sheets: Sheets, changed: Row): void => {
  Object.assign(rowOf(sheets, "花名册", { 工号: "0002" }), changed);
  const { 入职日期: from, 离职日期: to } = rowOf(sheets, "花名册", { 工号: "0002" });
  sheets["考勤"] = (sheets["考勤"] ?? []).filter(({ 工号: id, 日期: date }) => {
    return id !== "0002" || (String(date) >= String(from) && String(date) <= String(to || "9999"));
  });
};

const order = (sheets: Sheets, changed: Row): void => {
  sheets["提成"]?.push({ ...ORDER, ...changed });
};

const member = (sheets: Sheets, id: string, done: number): void => {
  sheets["花名册"]?.push(person(id, `员工${id}`, "推广员"));
  sheets["考勤"]?.push(...punches(id, WORKDAYS));
  sheets["绩效"]?.push({ ...plan(id, 100, done), 计划制定人: "0001" });
};

const deed = (sheets: Sheets, changed: Row): void => {
  sheets["奖惩"]?.push({ 日期: "2026-03-05", 工号: "0002", 审批人: "0001", 状态: "查实", ...changed });
};

const overtime = (sheets: Sheets, status: string): void => {
  const approved = { 申请时间: "2026-03-02 09:00", 审批人: "0001", 审批状态: status, 补休: "否" };
  sheets["加班"]?.push({
    工号: "0002",
    日期: "2026-03-11",
    开始: "18:30",
    结束: "20:30",
    小时: 2,
    ...approved,
  });
};

/** A change of the clean month with the interpretations that then move money, each with the difference in yuan. */
type Case = [title: string, change: (sheets: Sheets) => void, expected: string[]];

const LEFT_EARLY = { 入职日期: "2025-06-02", 合同签订日期: "2025-06-02", 离职日期: "2026-03-16" };
/** What anybody gets who was employed in a part of the month at 80 % of plan: 11 of 22 days. */
const OF_A_PART = ["R081 prorateMethod -11.49", "R084 perfProrate -200"];

const CASES: Case[] = [
  ["nothing out of the way", () => {}, []],
  ["30.01 % of plan", (sheets) => result(sheets, "0002", { 计划推广量: 10000, 完成推广量: 3001 }), []],
  [
    "A06 exactly 30 %",
    (sheets) => result(sheets, "0002", { 完成推广量: 30 }),
    ["R087 thresholdInclusive -200"],
  ],
  [
    "exactly 100 %: A10 alone, without sales furthered nothing",
    (sheets) => result(sheets, "0002", { 完成推广量: 100 }),
    [],
  ],
  [
    "A07 120 % of plan, sales not furthered and so A11",
    (sheets) => result(sheets, "0002", { 完成推广量: 120 }),
    ["R087 perfCap 100", "R088 requireSalesEffect 50"],
  ],
  [
    "A08 29.995 %, shown as 30.00 %: 149.98, and the supervisor's penalty",
    (sheets) => result(sheets, "0002", { 计划推广量: 20000, 完成推广量: 5999 }),
    ["R087 ratioTolerance 199.98"],
  ],
  [
    "A09 exceeded without an amount",
    (sheets) => result(sheets, "0002", { 完成推广量: 101, 有效促进销售: "是" }),
    ["R087 perfCap 5", "R088 bonusDefault 50"],
  ],
  [
    "A10 exactly 100 % with sales furthered",
    (sheets) => result(sheets, "0002", { 完成推广量: 100, 有效促进销售: "是", 超额奖金: 80 }),
    ["R088 exceedInclusive 80"],
  ],
  [
    "A12 one of the supervisor's measures just under 30 %",
    (sheets) => result(sheets, "0001", { 完成反馈量: 14 }),
    ["R090 supervisorGate 313.33"],
  ],
  [
    "A14 two members under 30 %: 50 against 100",
    (sheets) => {
      result(sheets, "0002", { 完成推广量: 20 });
      member(sheets, "0003", 10);
    },
    ["R089 penaltyMode -50"],
  ],
  ["A14 one member under 30 %: once either way", (sheets) => result(sheets, "0002", { 完成推广量: 20 }), []],
  [
    "A15 no performance pay to take the penalty from",
    (sheets) => {
      result(sheets, "0002", { 完成推广量: 20 });
      result(sheets, "0001", { 完成推广量: 10, 完成反馈量: 5, 完成招商加盟量: 1 });
    },
    ["R089 penaltyFloor -50"],
  ],
  [
    "A18 late once in a month with a bonus for full attendance; A40 seven minutes",
    (sheets) => {
      setFigure(sheets, "fullAttendanceBonus", 200);
      Object.assign(rowOf(sheets, "考勤", { 工号: "0002" }), { 签到: "9:07" });
    },
    ["R003 lateDeduct -1.34", "R015 scheduleMode 200", "R085 breakers 200"],
  ],
  [
    "A20 a fine of 50",
    (sheets) => deed(sheets, { 类型: "违纪", 处理: "罚款", 金额: 50, 事由: "私用电脑" }),
    ["R076 fineMode -50"],
  ],
  [
    "A22 left on the eve of the anniversary, money in the days of grace: A30 too, and A28 not",
    (sheets) => {
      roster(sheets, { 入职日期: "2025-03-17", 合同签订日期: "2025-03-17", 离职日期: "2026-03-16" });
      order(sheets, { 回款日期: "2026-03-20" });
    },
    ["R098 graceAppliesTo 1000", "R098 tenureRule 1000", ...OF_A_PART],
  ],
  [
    "A24 money on the day of leaving",
    (sheets) => {
      roster(sheets, LEFT_EARLY);
      order(sheets, { 回款日期: "2026-03-16" });
    },
    ["R098 cutoffInclusive -1000", ...OF_A_PART],
  ],
  ["A29 half the money", (sheets) => order(sheets, { 回款金额: 10000 }), ["R098 partialReceipt -500"]],
  ["A32 no delivery note", (sheets) => order(sheets, { 发货单: "" }), ["R096 evidenceRequired -1000"]],
  ["A28 no proof of payment", (sheets) => order(sheets, { 收款证明: "" }), ["R100 receiptBasis 1000"]],
  [
    "A31 harm in another matter",
    (sheets) => {
      order(sheets, {});
      deed(sheets, { 类型: "损害公司利益", 处理: "警告", 金额: "", 事由: "飞单" });
    },
    ["R097 fraudScope 1000"],
  ],
  [
    "A02 two hours of overtime at 7 hours a day",
    (sheets) => overtime(sheets, "批准"),
    ["R033 hoursPerDay 4.93"],
  ],
  [
    "A39 two hours of overtime that nobody approved",
    (sheets) => overtime(sheets, "待批"),
    ["R023 otWithoutApproval 34.48"],
  ],
  ["A41, A47 a leaver", (sheets) => roster(sheets, { 离职日期: "2026-03-16" }), OF_A_PART],
  [
    "A48 the one who is short is no promoter",
    (sheets) => {
      member(sheets, "0003", 10);
      Object.assign(rowOf(sheets, "花名册", { 工号: "0003" }), { 岗位: "客服", 小组: "客服组" });
    },
    ["R089 penaltyMembers 50"],
  ],
];

const totalOf = (closing: Closing, index: number): unknown =>
  closing.findings.filter(({ problem }) => problem.startsWith("interpretation."))[index]?.fields["total"];

describe("interpretations that nobody has decided and that move money", () => {
  test.each(CASES)("%s", (_, change, expected) => {
    expect(undecided(close(month(change))).sort()).toEqual([...expected].sort());
  });

  test("the gross that is told is the one that comes out once 政策 says so", () => {
    let told = 0;
    for (const [title, change] of CASES) {
      const closing = close(month(change));
      undecided(closing).forEach((info, index) => {
        const key = info.split(" ")[1] ?? "";
        const other = INTERPRETATIONS.find(({ keys }) => keys.includes(key))?.options[1]?.settings ?? {};
        const otherwise = month((sheets) => {
          change(sheets);
          for (const [set, value] of Object.entries(other)) {
            const written = writtenValue({ key: set, value, given: true, from: null, source: "" });
            setFigure(sheets, set, written);
          }
        });
        const after = close(otherwise);
        expect([title, key, totalOf(closing, index)]).toEqual([title, key, { money: after.totals.gross }]);
        told += 1;
      });
    }
    expect(told).toBeGreaterThan(25);
  });
});

describe("the info of an interpretation", () => {
  const exceeding = (change: (sheets: Sheets) => void = () => {}) =>
    close(
      month((sheets) => {
        result(sheets, "0002", { 完成推广量: 120, 有效促进销售: "是", 超额奖金: 80 });
        change(sheets);
      }),
    );
  const [info] = exceeding().findings;

  test("says how it is read, how else it could be, and what the month would then be", () => {
    expect(info && describeFinding(info, "zh")).toMatchObject({
      message:
        "R087“30%以上根据比例领取”现读作“最多按 100% 领取”。若读作“超过 100% 也按比例领取”，本月应发合计多 100.00 元，为 6,580.00 元（涉及 1 人，如王明）",
      found: "“政策”表没有“绩效封顶完成率”（perfCap）",
      expected: "在“政策”表加一行 perfCap：同意现在读法的填“100%”，改用另一读法的填“不启用”",
      fix: "在“政策”表中加一行 perfCap",
    });
    expect(info && describeFinding(info, "en")).toMatchObject({
      message:
        "R087 “30% and above, paid in proportion” is read for now as “paid up to 100% at most”. Read as “paid in proportion beyond 100% too”, the month's gross would be 100.00 yuan more, 6,580.00 yuan (people affected: 1, e.g. 王明)",
      expected: "A row perfCap in Policy: “100%” to agree to this interpretation, “off” to use the other",
    });
  });

  test.each([
    ["perfCap", "100%", "不启用", "100%", "off"],
    ["requireSalesEffect", "是", "否", "yes", "no"],
    ["bonusDefault", "下限", "上限", "min", "max"],
  ])("says what to type for %s, and typed so it reads that way", (key, kept, changed, keptEn, changedEn) => {
    const beyond = (set: (sheets: Sheets) => void = () => {}) =>
      close(
        month((sheets) => {
          result(sheets, "0002", { 完成推广量: 120, 有效促进销售: key === "bonusDefault" ? "是" : "" });
          set(sheets);
        }),
      );
    const of = ({ findings }: Closing) => findings.find(({ fields }) => fields["key"] === key);
    const before = of(beyond());
    expect(before?.fields).toMatchObject({
      kept: { each: { zh: kept, en: keptEn } },
      changed: { each: { zh: changed, en: changedEn } },
    });
    for (const word of [changed, changedEn]) {
      const after = beyond((sheets) => setFigure(sheets, key, word));
      expect([word, of(after)]).toEqual([word, undefined]);
      expect({ money: after.totals.gross }).toEqual(before?.fields["total"]);
    }
  });

  test("stands where 政策 would decide it, and offers the row that says what the default says", () => {
    expect(info).toMatchObject({
      code: "R087",
      clause: "R087",
      severity: "info",
      employee: null,
      place: { sheet: "政策", row: 5, column: 0 },
      amountAtRisk: 10000,
      fix: {
        kind: "addPolicy",
        key: "perfCap",
        value: 1,
        from: day("2026-03-01"),
        source: "A07 最多按 100% 领取",
      },
    });
    expect(info?.figures.map(({ key }) => key)).toEqual(["perfCap"]);
  });

  test.each([1, 1.2, "关"])("is gone once 政策 says %s", (value) => {
    expect(undecided(exceeding((sheets) => setFigure(sheets, "perfCap", value)))).toEqual([]);
  });

  test("is there as long as 政策 says it for later months only", () => {
    const later = exceeding((sheets) =>
      sheets["政策"]?.push({ ...figure("perfCap", 1), 生效日期: "2026-04-01" }),
    );
    expect(undecided(later)).toEqual(["R087 perfCap 100"]);
  });

  test("tells once of many people, and of sums that stay the same though people's amounts do not", () => {
    const closing = close(
      month((sheets) => {
        for (const id of ["0003", "0004"]) member(sheets, id, 150);
      }),
    );
    expect(undecided(closing)).toEqual(["R087 perfCap 500", "R088 requireSalesEffect 100"]);
    expect(closing.findings.find(({ problem }) => problem === "interpretation.more")?.fields["people"]).toBe(
      2,
    );
    const even = close(
      month((sheets) => {
        sheets["花名册"]?.push(person("0003", "赵前", "销售主管", { 上级工号: "", 小组: "销售组" }));
        sheets["考勤"]?.push(...punches("0003", WORKDAYS));
        const results = { 计划反馈量: 50, 完成反馈量: 20, 计划招商加盟量: 10, 完成招商加盟量: 4 };
        sheets["绩效"]?.push({ ...plan("0003", 100, 40), ...results, 计划制定人: "总经理" });
      }),
    );
    expect(undecided(even)).toEqual(["R090 supervisorScope 0"]);
    const told = even.findings.find(({ problem }) => problem === "interpretation.even");
    expect(told?.fields).toMatchObject({ people: 2, total: { money: even.totals.gross } });
    expect(toYuan(even.totals.gross)).toBe(9000 + 400 + 400 + 200);
  });
});
