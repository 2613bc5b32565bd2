import type { CellValue } from "../../../src/kinds/content";
import type { EarningLine } from "../../../src/payroll/paySlip";
import {
  month,
  ORDER,
  person,
  plan,
  punches,
  rowOf,
  setFigure,
  WORKDAYS,
  type Row,
  type Sheets,
} from "../../payroll/workbook";
import type { ClauseCase } from "../clauseCase";

type Change = (sheets: Sheets) => void;

/** One month under the default of an interpretation and under another option: somebody's amount of a line, in yuan. */
interface Sides {
  id: ClauseCase["id"];
  when: string;
  change: Change;
  of?: string;
  line: EarningLine;
  byDefault: number;
  whenNot: string;
  /** The rows of 政策 of the other sense. */
  set: Readonly<Record<string, CellValue>>;
  otherwise: number;
}

function sides({
  id,
  when,
  change,
  of = "0002",
  line,
  byDefault,
  whenNot,
  set,
  otherwise,
}: Sides): ClauseCase {
  const other = month((sheets) => {
    change(sheets);
    for (const [key, value] of Object.entries(set)) setFigure(sheets, key, value);
  });
  return {
    id,
    when,
    given: month(change),
    shows: { of, line, amount: byDefault },
    whenNot,
    givenNot: other,
    instead: { of, line, amount: otherwise },
  };
}

/** Another row of 绩效 for somebody. */
const result =
  (done: Row, id = "0002"): Change =>
  (sheets) =>
    Object.assign(rowOf(sheets, "绩效", { 工号: id }), done);

/** 王明 employed on those days. */
const employed =
  (dates: Row): Change =>
  (sheets) =>
    Object.assign(rowOf(sheets, "花名册", { 工号: "0002" }), {
      合同签订日期: dates["入职日期"] ?? "2024-01-02",
      ...dates,
    });

const order =
  (changed: Row): Change =>
  (sheets) =>
    sheets["提成"]?.push({ ...ORDER, ...changed });

const both =
  (...changes: readonly Change[]): Change =>
  (sheets) =>
    changes.forEach((change) => change(sheets));

/** Somebody else in the month. */
const also =
  (id: string, position: string, roster: Row, results: Row): Change =>
  (sheets) => {
    sheets["花名册"]?.push(person(id, `员工${id}`, position, roster));
    sheets["考勤"]?.push(...punches(id, WORKDAYS));
    sheets["绩效"]?.push({ ...plan(id, 100, 80), 计划制定人: "0001", ...results });
  };

const leaver = (hired: string, left: string, received: string, changed: Row = {}): Change =>
  both(employed({ 入职日期: hired, 离职日期: left }), order({ 回款日期: received, ...changed }));

const UNDER_A_YEAR = "2025-06-02";
const OVER_A_YEAR = "2025-03-02";
const SUPERVISOR = "0001";

const performance: readonly Sides[] = [
  {
    id: "A06",
    when: "恰好完成 30%",
    change: result({ 完成推广量: 30 }),
    line: "perf",
    byDefault: 150,
    whenNot: "30% 不计入",
    set: { thresholdInclusive: "否" },
    otherwise: 0,
  },
  {
    id: "A07",
    when: "完成 120%，封顶 100%",
    change: result({ 完成推广量: 120 }),
    line: "perf",
    byDefault: 500,
    whenNot: "不封顶",
    set: { perfCap: "关" },
    otherwise: 600,
  },
  {
    id: "A08",
    when: "完成 29.995%，显示为 30.00%",
    change: result({ 计划推广量: 20000, 完成推广量: 5999 }),
    line: "perf",
    byDefault: 0,
    whenNot: "按显示的两位小数比较",
    set: { ratioTolerance: 0.00005 },
    otherwise: 149.98,
  },
  {
    id: "A12",
    when: "主管的反馈只完成 28%，另两项 80%",
    change: result({ 完成反馈量: 14 }, SUPERVISOR),
    of: SUPERVISOR,
    line: "perf",
    byDefault: 0,
    whenNot: "看三项平均",
    set: { supervisorGate: "平均" },
    otherwise: 313.33,
  },
  {
    id: "A13",
    when: "两组各 80% 和 40%，主管对本组负责",
    change: also(
      "0003",
      "销售主管",
      { 小组: "销售组", 上级工号: "" },
      { 完成推广量: 40, 计划反馈量: 50, 完成反馈量: 20, 计划招商加盟量: 10, 完成招商加盟量: 4 },
    ),
    of: SUPERVISOR,
    line: "perf",
    byDefault: 400,
    whenNot: "对整个部门负责",
    set: { supervisorScope: "部门" },
    otherwise: 300,
  },
  {
    id: "A14",
    when: "两名组员不到 30%，扣一次",
    change: both(result({ 完成推广量: 20 }), also("0003", "推广员", {}, { 完成推广量: 10 })),
    of: SUPERVISOR,
    line: "penalty",
    byDefault: -50,
    whenNot: "每人一次",
    set: { penaltyMode: "每人" },
    otherwise: -100,
  },
  {
    id: "A15",
    when: "主管没有绩效工资可扣",
    change: both(result({ 完成推广量: 20 }), result({ 完成反馈量: 14 }, SUPERVISOR)),
    of: SUPERVISOR,
    line: "penalty",
    byDefault: 0,
    whenNot: "从应发扣",
    set: { penaltyFloor: "应发" },
    otherwise: -50,
  },
  {
    id: "A16",
    when: "计划是 0，标出不算",
    change: result({ 计划推广量: 0 }),
    line: "perf",
    byDefault: 0,
    whenNot: "按完成 100%",
    set: { onPlanMissing: "按全额" },
    otherwise: 500,
  },
  {
    id: "A33",
    when: "经理有绩效记录",
    change: also("0003", "运营经理", { 上级工号: "", 小组: "", 底薪: 8000 }, {}),
    of: "0003",
    line: "perf",
    byDefault: 0,
    whenNot: "经理也有绩效工资",
    set: { perfRoles: "经理、主管、组员" },
    otherwise: 400,
  },
  {
    id: "A34",
    when: "销售主管推广 80%，反馈和招商加盟 50%，三项平均 60%",
    change: also(
      "0003",
      "销售主管",
      { 小组: "销售组", 上级工号: "" },
      { 计划反馈量: 50, 完成反馈量: 25, 计划招商加盟量: 10, 完成招商加盟量: 5 },
    ),
    of: "0003",
    line: "perf",
    byDefault: 300,
    whenNot: "销售人员都按组员，只看推广",
    set: { "positionLevel.销售主管": "组员" },
    otherwise: 400,
  },
  {
    id: "A35",
    when: "一月起基数 600 元，三月仍有效",
    change: (sheets) => setFigure(sheets, "perfBase", 600),
    line: "perf",
    byDefault: 480,
    whenNot: "新办法只管当月",
    set: { ruleVersions: "仅当月" },
    otherwise: 400,
  },
  {
    id: "A46",
    when: "完成三分之一，按实际比例",
    change: result({ 计划推广量: 3, 完成推广量: 1 }),
    line: "perf",
    byDefault: 166.67,
    whenNot: "百分比先取整数",
    set: { ratioDecimals: 2 },
    otherwise: 165,
  },
  {
    id: "A46",
    when: "完成三分之一，金额到分",
    change: result({ 计划推广量: 3, 完成推广量: 1 }),
    line: "perf",
    byDefault: 166.67,
    whenNot: "金额到角",
    set: { moneyDecimals: 1 },
    otherwise: 166.7,
  },
  {
    id: "A47",
    when: "主管 3 月 17 日入职，三项都是 80%",
    change: (sheets) =>
      Object.assign(rowOf(sheets, "花名册", { 工号: SUPERVISOR }), {
        入职日期: "2026-03-17",
        合同签订日期: "2026-03-17",
      }),
    of: SUPERVISOR,
    line: "perf",
    byDefault: 400,
    whenNot: "再按 11/22 天折算",
    set: { perfProrate: "是" },
    otherwise: 200,
  },
  {
    id: "A48",
    when: "不到 30% 的只有客服",
    change: also("0003", "客服", { 小组: "客服组" }, { 完成推广量: 10 }),
    of: SUPERVISOR,
    line: "penalty",
    byDefault: -50,
    whenNot: "只算推广员",
    set: { penaltyMembers: "推广员" },
    otherwise: 0,
  },
];

const bonus: readonly Sides[] = [
  {
    id: "A09",
    when: "超额完成，奖金未核定",
    change: result({ 完成推广量: 120, 有效促进销售: "是" }),
    line: "bonus",
    byDefault: 50,
    whenNot: "取上限",
    set: { bonusDefault: "上限" },
    otherwise: 100,
  },
  {
    id: "A10",
    when: "恰好完成 100%",
    change: result({ 完成推广量: 100, 有效促进销售: "是" }),
    line: "bonus",
    byDefault: 0,
    whenNot: "100% 就算超额",
    set: { exceedInclusive: "是" },
    otherwise: 50,
  },
  {
    id: "A11",
    when: "超额完成，有效促进销售未填",
    change: result({ 完成推广量: 120 }),
    line: "bonus",
    byDefault: 0,
    whenNot: "超额即视为促进",
    set: { requireSalesEffect: "否" },
    otherwise: 50,
  },
  {
    id: "A11",
    when: "超额完成，填了否，当月回款 20,000 元，上月 19,999.99 元",
    change: both(
      result({ 完成推广量: 120, 有效促进销售: "否" }),
      order({}),
      order({ 订单号: "DD002", 回款金额: 19999.99, 回款日期: "2026-02-28", 已发放: "是" }),
    ),
    line: "bonus",
    byDefault: 0,
    whenNot: "看回款是否增长",
    set: { salesEffectBasis: "回款增长" },
    otherwise: 50,
  },
  {
    id: "A17",
    when: "满勤，没有全勤奖金额",
    change: (sheets) => {
      sheets["政策"] = (sheets["政策"] ?? []).filter((row) => row["参数"] !== "fullAttendanceBonus");
    },
    line: "fullAttendance",
    byDefault: 0,
    whenNot: "别的文件定了 200 元",
    set: { fullAttendanceBonus: 200 },
    otherwise: 200,
  },
];

const commission: readonly Sides[] = [
  {
    id: "A21",
    when: "没有提成金额，也没有比例",
    change: order({ 提成金额: "" }),
    line: "commission",
    byDefault: 0,
    whenNot: "比例定为 2%",
    set: { commissionRate: 0.02 },
    otherwise: 400,
  },
  {
    id: "A22",
    when: "周年日前一天离职，四天后到账",
    change: leaver("2025-03-17", "2026-03-16", "2026-03-20"),
    line: "commission",
    byDefault: 0,
    whenNot: "离职当天也算",
    set: { tenureRule: "含离职日" },
    otherwise: 1000,
  },
  {
    id: "A23",
    when: "2 月 29 日入职，次年 2 月 28 日离职，十五天内到账，另有补发",
    change: both(leaver("2024-02-29", "2025-02-28", "2025-03-05"), (sheets) =>
      sheets["调整"]?.push({
        月份: "2026-03",
        工号: "0002",
        项目: "补发",
        金额: 1,
        原因: "尾差",
        经办人: "财务",
      }),
    ),
    line: "commission",
    byDefault: 1000,
    whenNot: "3 月 1 日才满一年",
    set: { leapDayAnniversary: "三月初" },
    otherwise: 0,
  },
  {
    id: "A24",
    when: "未满一年，离职当天到账",
    change: leaver(UNDER_A_YEAR, "2026-03-16", "2026-03-16"),
    line: "commission",
    byDefault: 1000,
    whenNot: "当天不计入",
    set: { cutoffInclusive: "否" },
    otherwise: 0,
  },
  {
    id: "A25",
    when: "满一年，离职后第 16 天到账",
    change: leaver(OVER_A_YEAR, "2026-03-11", "2026-03-27"),
    line: "commission",
    byDefault: 0,
    whenNot: "15 个工作日",
    set: { dayType: "工作日" },
    otherwise: 1000,
  },
  {
    id: "A26",
    when: "满一年，离职后第 15 天到账",
    change: leaver(OVER_A_YEAR, "2026-03-11", "2026-03-26"),
    line: "commission",
    byDefault: 1000,
    whenNot: "第 15 天不计入",
    set: { graceInclusive: "否" },
    otherwise: 0,
  },
  {
    id: "A27",
    when: "第 15 天是星期六，星期一到账",
    change: leaver(OVER_A_YEAR, "2026-03-13", "2026-03-30"),
    line: "commission",
    byDefault: 0,
    whenNot: "顺延到工作日",
    set: { extendIfHoliday: "是" },
    otherwise: 1000,
  },
  {
    id: "A28",
    when: "约定 3 月 10 日付款，没有到账和证明",
    change: order({ 回款金额: "", 收款证明: "" }),
    line: "commission",
    byDefault: 0,
    whenNot: "按约定到期",
    set: { receiptBasis: "约定到期" },
    otherwise: 1000,
  },
  {
    id: "A29",
    when: "收到四分之一",
    change: order({ 回款金额: 5000 }),
    line: "commission",
    byDefault: 250,
    whenNot: "全部到账才发",
    set: { partialReceipt: "全额到账" },
    otherwise: 0,
  },
  {
    id: "A30",
    when: "未满一年，离职次日到账",
    change: leaver(UNDER_A_YEAR, "2026-03-16", "2026-03-17"),
    line: "commission",
    byDefault: 0,
    whenNot: "宽限对所有人",
    set: { graceAppliesTo: "全部" },
    otherwise: 1000,
  },
  {
    id: "A32",
    when: "没有发货单",
    change: order({ 发货单: "" }),
    line: "commission",
    byDefault: 1000,
    whenNot: "四样缺一不可",
    set: { evidenceRequired: "订购合同、销售数据、发货单、收款证明" },
    otherwise: 0,
  },
];

const basePay: readonly Sides[] = [
  {
    id: "A41",
    when: "入职后 13 个工作日，按 21.75 天",
    change: employed({ 入职日期: "2026-03-13" }),
    line: "base",
    byDefault: 1195.4,
    whenNot: "按当月 22 个工作日",
    set: { prorateMethod: "按工作日" },
    otherwise: 1181.82,
  },
  {
    id: "A41",
    when: "入职后 13 个工作日，按 21.75 天",
    change: employed({ 入职日期: "2026-03-13" }),
    line: "base",
    byDefault: 1195.4,
    whenNot: "发全额",
    set: { prorateMethod: "全额" },
    otherwise: 2000,
  },
];

/** 最低工资 is told, never paid: a finding and not an amount. */
const comparedWithMinimum = (region: CellValue): Sheets =>
  month((sheets) => {
    setFigure(sheets, "minimumWage.测试", 2400.01);
    setFigure(sheets, "minWageRegion", region);
  });

/** Clauses that can be read in more than one way: the default on one side, another sense on the other. */
export const interpretations: readonly ClauseCase[] = [
  ...[...performance, ...bonus, ...commission, ...basePay].map(sides),
  {
    id: "A43",
    when: "应发 2,400 元，当地最低工资 2,400.01 元",
    given: comparedWithMinimum("测试"),
    shows: { finding: "L-MINWAGE 花名册!J3" },
    whenNot: "不与最低工资比较",
    givenNot: comparedWithMinimum("关"),
  },
];
