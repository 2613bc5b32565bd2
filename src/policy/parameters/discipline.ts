import { fromYuan } from "../../units/money";
import { always } from "../always";
import { parameter } from "../parameter";

/** 奖惩: fines and sanctions. */
export const discipline = {
  fineMin: parameter({
    kind: "money",
    unit: "yuan",
    min: 0,
    values: always(fromYuan(50)),
    source: ["R076"],
    midMonth: "byDay",
  }),
  fineMax: parameter({
    kind: "money",
    unit: "yuan",
    min: 0,
    values: always(fromYuan(100)),
    source: ["R076"],
    midMonth: "byDay",
  }),
  /** warnOnly: a fine is shown and never deducted, for want of a legal basis (L-FINE); deduct: it is. */
  fineMode: parameter({
    kind: "choice",
    choices: ["warnOnly", "deduct"],
    words: { 仅提示: "warnOnly", 扣款: "deduct" },
    values: always("warnOnly"),
    source: ["R076", "A20"],
  }),
  /** What 违反此规定 means: the last clause (private use of computers), or all of item (五). */
  fineScope: parameter({
    kind: "choice",
    choices: ["lastClause", "wholeItem"],
    words: { 末句: "lastClause", 整条: "wholeItem" },
    values: always("lastClause"),
    source: ["R076", "R073", "A19", "A45"],
  }),
} as const;
