import { fromYuan, ZERO } from "../../kinds/money";
import { always } from "../../figures/dated";
import { parameter } from "../../figures/parameter";

/** 奖金: bonuses for exceeding the plan and for full attendance. */
export const bonus = {
  /** Least and most of a member's bonus (R088). */
  bonusMember: parameter({
    kind: "range",
    unit: "yuan",
    min: 0,
    values: always([fromYuan(50), fromYuan(100)], "R088", "A09"),
  }),
  /** Least and most of a supervisor's bonus (R091). */
  bonusSupervisor: parameter({
    kind: "range",
    unit: "yuan",
    min: 0,
    values: always([fromYuan(100), fromYuan(150)], "R091", "A09"),
  }),
  /** The bonus where nobody has set an amount; `input`: none without an amount. */
  bonusDefault: parameter({
    kind: "choice",
    choices: ["min", "max", "linear", "input"],
    words: { 下限: "min", 上限: "max", 按比例: "linear", 录入: "input" },
    values: always("min", "R088", "R091", "A09"),
  }),
  /** Whether exactly 100 % counts as exceeding (民法典 1259: 超过 excludes the number). */
  exceedInclusive: parameter({ kind: "flag", values: always(false, "R088", "R091", "A10") }),
  /** What must exceed the supervisor's plan: all three metrics, or their total. */
  exceedRule: parameter({
    kind: "choice",
    choices: ["all", "total"],
    words: { 全部: "all", 合计: "total" },
    values: always("all", "R091"),
  }),
  /** Whether a member's bonus needs 有效促进销售; blank counts as not met. */
  requireSalesEffect: parameter({ kind: "flag", values: always(true, "R088", "A11") }),
  /** How 有效促进销售 is known: from the column, or by more money received in the month than in the month before. */
  salesEffectBasis: parameter({
    kind: "choice",
    choices: ["column", "growth"],
    words: { 填写: "column", 回款增长: "growth" },
    values: always("column", "R088", "A11"),
  }),
  /** 全勤奖, yuan a month: no document gives an amount, so 0 until somebody does. */
  fullAttendanceBonus: parameter({
    kind: "money",
    unit: "yuan",
    min: 0,
    values: always(ZERO, "R085", "A17"),
    standsIn: true,
  }),
} as const;
