import { fromYuan } from "../../kinds/money";
import { always } from "../../figures/dated";
import { parameter } from "../../figures/parameter";

/** 奖惩: fines and sanctions. */
export const discipline = {
  fineMin: parameter({
    kind: "money",
    unit: "yuan",
    min: 0,
    values: always(fromYuan(50), "R076"),
    midMonth: "byDay",
  }),
  fineMax: parameter({
    kind: "money",
    unit: "yuan",
    min: 0,
    values: always(fromYuan(100), "R076"),
    midMonth: "byDay",
  }),
  /** warnOnly: a fine is shown and never deducted, for want of a legal basis (L-FINE); deduct: it is. */
  fineMode: parameter({
    kind: "choice",
    choices: ["warnOnly", "deduct"],
    words: { 仅提示: "warnOnly", 扣款: "deduct" },
    values: always("warnOnly", "R076", "A20"),
  }),
  /** What a fine without an amount is: left to whoever enters it, or an end of the range. */
  fineDefault: parameter({
    kind: "choice",
    choices: ["input", "min", "max"],
    words: { 录入: "input", 下限: "min", 上限: "max" },
    values: always("input", "R076", "A20"),
  }),
  /** What 违反此规定 means: the last clause (private use of computers), all of item (五), or item (三) besides. */
  fineScope: parameter({
    kind: "choice",
    choices: ["lastClause", "wholeItem", "withItemThree"],
    words: { 末句: "lastClause", 整条: "wholeItem", 含第三条: "withItemThree" },
    values: always("lastClause", "R076", "R073", "A19", "A45"),
  }),
  /** The sanctions that a document names, all documents together: none stands above another. */
  penaltyTypes: parameter({
    kind: "list",
    values: always(
      [
        "批评教育",
        "警告",
        "罚款",
        "停职",
        "解除劳动合同",
        "扣减绩效奖金",
        "解雇",
        "辞退",
        "纪律处分",
        "追究法律责任",
        "严肃处理",
        "不予发放提成",
      ],
      "R065",
      "R028",
      "R064",
      "R006",
      "R077",
      "R097",
      "A38",
    ),
  }),
  /** What an appraisal may lead to. */
  outcomes: parameter({
    kind: "list",
    values: always(["晋升", "加薪", "奖金", "调岗", "辞退", "表扬", "奖励"], "R054", "R027", "R005"),
  }),
  /** How far the sold price may be from the list price without approval. */
  priceTolerance: parameter({
    kind: "ratio",
    unit: "percent",
    min: 0,
    max: 1,
    values: always(0, "R061"),
  }),
  /** Whether the law stands above the department's rules, as their own R101 says. */
  lawPriority: parameter({ kind: "flag", values: always(true, "R101") }),
} as const;
