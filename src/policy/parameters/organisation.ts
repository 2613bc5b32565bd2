import { always } from "../../figures/dated";
import { nullableParameter, parameter } from "../../figures/parameter";

/** 组织: whose organisation charts hold, what is in them, and from when the rules do. */
export const organisation = {
  /**
   * The documents to whose organisation charts the company holds: each draws another one (A44). A check of a chart is
   * silent unless its document is in the list.
   */
  orgProfile: parameter({
    kind: "list",
    choices: ["D18", "D6", "D3", "D4", "D8"],
    values: always(["D18"], "R078", "R018", "R011", "R014", "A44"),
  }),
  /** Whether the manager's post may be vacant. No: a month without a manager is an error. */
  managerVacancyAllowed: parameter({ kind: "flag", values: always(true, "R079", "A42") }),
  /** 小组 of the department by D6; the word 组 may be left away. */
  groups: parameter({
    kind: "list",
    values: always(
      [
        "网络运营组",
        "视觉设计组",
        "网络分销组",
        "网络客服组",
        "网络推广组",
        "商务拓展组",
        "物流发货组",
        "财务行政组",
      ],
      "R019",
    ),
  }),
  /** 岗位 of the staff by D3; the clause's list is open (等). */
  positionsD3: parameter({
    kind: "list",
    values: always(["电商运营", "电商客服", "电话销售", "物流配送"], "R013"),
  }),
  /** 岗位 by D8. */
  positionsD8: parameter({
    kind: "list",
    values: always(["主管", "销售员", "运营员", "客服员"], "R029"),
  }),
  /** How long a dated row of performance pay or of the bonuses holds: until the next one, or in the month in which it begins only. */
  ruleVersions: parameter({
    kind: "choice",
    choices: ["untilReplaced", "monthOnly"],
    words: { 直到更新: "untilReplaced", 仅当月: "monthOnly" },
    values: always("untilReplaced", "R093", "A35"),
  }),
  /** First day on which the department's rules hold; an event on that day counts. Null: at all times. */
  ruleEffectiveFrom: nullableParameter({
    kind: "day",
    values: always(null, "R009"),
    midMonth: "lastDay",
  }),
} as const;
