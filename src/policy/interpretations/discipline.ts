import { builtIn, interpretation, toFill } from "../interpretation";
import { discipline as parameters } from "../parameters/discipline";

/** Fines, sanctions and harm: where their clauses can be read in more than one way. */
export const discipline = [
  interpretation("A19", ["R076"], {
    lastClause: { fineScope: "lastClause" },
    wholeItem: { fineScope: "wholeItem" },
    withItemThree: { fineScope: "withItemThree" },
  }),
  interpretation("A20", ["R076"], {
    shown: { fineMode: "warnOnly", fineDefault: "input" },
    deducted: { fineMode: "deduct", fineDefault: "input" },
    fifty: { fineMode: "deduct", fineDefault: "min" },
    hundred: { fineMode: "deduct", fineDefault: "max" },
  }),
  interpretation("A31", ["R097"], {
    allUnpaid: { fraudScope: "allUnpaid", fraudNeedsProof: true },
    orderOnly: { fraudScope: "order", fraudNeedsProof: true },
    onSuspicion: { fraudScope: "allUnpaid", fraudNeedsProof: false },
  }),
  interpretation("A38", ["R065", "R028", "R064"], {
    union: { penaltyTypes: builtIn(parameters.penaltyTypes) },
    longerList: { penaltyTypes: ["批评教育", "警告", "罚款", "停职", "解除劳动合同"] },
    shorterList: { penaltyTypes: ["扣减绩效奖金", "停职", "解雇"] },
    otherList: toFill("penaltyTypes"),
  }),
  interpretation("A45", ["R073", "R076"], {
    itemFiveOnly: { fineScope: "lastClause" },
    itemThreeToo: { fineScope: "withItemThree" },
    allOfItemFive: { fineScope: "wholeItem" },
  }),
] as const;
