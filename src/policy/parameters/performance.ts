import { fromYuan } from "../../kinds/money";
import { always } from "../../figures/dated";
import { LEVELS, LEVEL_WORDS } from "../levels";
import { nullableParameter, openParameter, parameter } from "../../figures/parameter";

/** 绩效工资: the performance pay of members and supervisors, and the supervisor's penalty. */
export const performance = {
  /** Yuan a month at 100 % (R084). */
  perfBase: parameter({
    kind: "money",
    unit: "yuan",
    min: 0,
    values: always(fromYuan(500), "R084"),
  }),
  /** The achievement from which performance pay is due. */
  thresholdRatio: parameter({
    kind: "ratio",
    unit: "percent",
    min: 0,
    max: 1,
    values: always(0.3, "R087", "R090", "A06"),
  }),
  /** Whether the threshold itself is in (民法典 1259: 以上 includes the number). */
  thresholdInclusive: parameter({ kind: "flag", values: always(true, "R087", "A06") }),
  /** The most of the plan that is paid by performance pay; null: no cap. */
  perfCap: nullableParameter({
    kind: "ratio",
    unit: "percent",
    min: 0,
    max: 10,
    values: always(1, "R087", "A07"),
  }),
  /** Room for float error when a ratio is compared; 0.00005 compares the percentage as shown with two decimals. */
  ratioTolerance: parameter({ kind: "number", min: 0, max: 0.01, values: always(1e-9, "A08") }),
  /** Decimals of the ratio that is paid: 2 rounds to whole percents, 4 to 0.01 %; null: exact. */
  ratioDecimals: nullableParameter({
    kind: "number",
    min: 0,
    max: 8,
    whole: true,
    values: always(null, "R087", "A46"),
  }),
  /** Decimals of the yuan to which performance pay is rounded, half-up. */
  moneyDecimals: parameter({
    kind: "number",
    min: 0,
    max: 2,
    whole: true,
    values: always(2, "R087", "R090", "A46"),
  }),
  /** Levels that get performance pay; others' is a matter of 调整. */
  perfRoles: parameter({
    kind: "list",
    choices: LEVELS,
    words: LEVEL_WORDS,
    values: always(["supervisor", "member"], "R084", "R090", "A33"),
  }),
  /** Whether joiners' and leavers' base of performance pay is prorated by days, besides the plan. */
  perfProrate: parameter({ kind: "flag", values: always(false, "R084", "A47") }),
  /** What a missing plan (0 or blank) means. */
  onPlanMissing: parameter({
    kind: "choice",
    choices: ["flag", "zero", "full"],
    words: { 标记: "flag", 按零: "zero", 按全额: "full" },
    values: always("flag", "R086", "A16"),
  }),
  /** What must reach the threshold: each of the three metrics, their mean, or sum of done by sum of plan. */
  supervisorGate: parameter({
    kind: "choice",
    choices: ["each", "mean", "sum"],
    words: { 逐项: "each", 平均: "mean", 合计: "sum" },
    values: always("each", "R090", "A12"),
  }),
  /** The supervisor's paid ratio from the three metrics. */
  supervisorRatio: parameter({
    kind: "choice",
    choices: ["mean", "min", "weighted"],
    words: { 平均: "mean", 最低: "min", 加权: "weighted" },
    values: always("mean", "R090", "A12"),
  }),
  /** Weights of promotion, feedback and recruitment for `weighted`; no document gives them. */
  supervisorWeights: openParameter({
    kind: "ratios",
    unit: "percent",
    min: 0,
    max: 1,
    items: 3,
    askedBy: ["R090", "A12"],
  }),
  /** Whose plan a supervisor answers for. */
  supervisorScope: parameter({
    kind: "choice",
    choices: ["group", "department"],
    words: { 本组: "group", 部门: "department" },
    values: always("group", "R090", "A13"),
  }),
  /** 惩罚金, yuan (R089). */
  penaltyAmount: parameter({
    kind: "money",
    unit: "yuan",
    min: 0,
    values: always(fromYuan(50), "R089"),
  }),
  /** When and how often the penalty is due. */
  penaltyMode: parameter({
    kind: "choice",
    choices: ["onceIfAny", "perPerson", "aggregate", "majority", "off"],
    words: { 一次: "onceIfAny", 每人: "perPerson", 合计: "aggregate", 过半: "majority", 关: "off" },
    values: always("onceIfAny", "R089", "A14"),
  }),
  /** What the penalty may be taken from: performance pay only, or all pay (L-PENALTY). */
  penaltyFloor: parameter({
    kind: "choice",
    choices: ["perfPay", "gross"],
    words: { 绩效工资: "perfPay", 应发: "gross" },
    values: always("perfPay", "R089", "R028", "A15"),
  }),
  /** Whose achievement counts for the penalty: everybody under the supervisor, or promoters (招商组) only. */
  penaltyMembers: parameter({
    kind: "choice",
    choices: ["group", "promoters"],
    words: { 本组: "group", 推广员: "promoters" },
    values: always("group", "R089", "A48"),
  }),
} as const;
