import { fromYuan } from "../../kinds/money";
import { always } from "../../figures/dated";
import { LEVELS, LEVEL_WORDS } from "../levels";
import { openParameter, parameter } from "../../figures/parameter";

/** 底薪与津贴: fixed pay and how a part of a month is paid. */
export const basePay = {
  /** No document gives the manager's base pay: the post is vacant (R079). */
  baseManager: openParameter({
    kind: "money",
    unit: "yuan",
    min: 0,
    askedBy: ["R081", "R079"],
    midMonth: "prorated",
  }),
  baseSupervisor: parameter({
    kind: "money",
    unit: "yuan",
    min: 0,
    values: always(fromYuan(3500), "R081"),
    midMonth: "prorated",
  }),
  baseMember: parameter({
    kind: "money",
    unit: "yuan",
    min: 0,
    values: always(fromYuan(2000), "R081"),
    midMonth: "prorated",
  }),
  /** Levels that get an allowance (R082). */
  allowanceRoles: parameter({
    kind: "list",
    choices: LEVELS,
    words: LEVEL_WORDS,
    values: always(["supervisor"], "R082"),
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
    values: always("21.75", "R081", "A41"),
  }),
} as const;
