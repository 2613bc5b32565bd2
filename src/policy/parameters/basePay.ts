import { fromYuan } from "../../kinds/money";
import { always } from "../always";
import { LEVELS, LEVEL_WORDS } from "../levels";
import { parameter } from "../parameter";

/** 底薪与津贴: fixed pay and how a part of a month is paid. */
export const basePay = {
  /** No document gives the manager's base pay: the post is vacant (R079). */
  baseManager: parameter({
    kind: "money",
    unit: "yuan",
    min: 0,
    values: [],
    source: ["R081", "R079"],
    midMonth: "prorated",
  }),
  baseSupervisor: parameter({
    kind: "money",
    unit: "yuan",
    min: 0,
    values: always(fromYuan(3500)),
    source: ["R081"],
    midMonth: "prorated",
  }),
  baseMember: parameter({
    kind: "money",
    unit: "yuan",
    min: 0,
    values: always(fromYuan(2000)),
    source: ["R081"],
    midMonth: "prorated",
  }),
  /** Levels that get an allowance (R082). */
  allowanceRoles: parameter({
    kind: "list",
    choices: LEVELS,
    words: LEVEL_WORDS,
    values: always(["supervisor"]),
    source: ["R082"],
  }),
  /**
   * How a part of a month is paid: days worked by 21.75, days worked by the month's workdays,
   * the whole less the days not worked by 21.75, or the whole.
   */
  prorateMethod: parameter({
    kind: "choice",
    choices: ["21.75", "workdays", "deduct21.75", "whole"],
    words: {
      按工作日: "workdays",
      应出勤: "workdays",
      扣减: "deduct21.75",
      "扣减21.75": "deduct21.75",
      全额: "whole",
    },
    values: always("21.75"),
    source: ["R081", "A41"],
  }),
  /** Paid days of a month by law, from which a day's wage follows (人社部发〔2025〕2号). */
  dayWageDivisor: parameter({
    kind: "number",
    unit: "days",
    min: 1,
    max: 31,
    values: always(21.75),
    source: ["L17", "A01"],
    certainty: "V",
  }),
} as const;
