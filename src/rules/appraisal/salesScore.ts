import { refuse, rule } from "../../engine/rule";

/** R044 销售额得分: sales by their target, so that more sales always score more; no document gives another formula. */
export const salesScore = rule({
  clause: "R044",
  inputs: {
    /** 实际销售额; below 0 where more was returned than sold. */
    sales: { kind: "number" },
    salesTarget: { kind: "number", optional: true },
  },
  reads: [],
  evaluate({ sales, salesTarget }, _, note) {
    if (salesTarget === null || salesTarget <= 0) return refuse("appraisal.noSalesTarget", "salesTarget");
    const score = sales / salesTarget;
    note?.("appraisal.salesScore", { sales, target: salesTarget }, { ratio: score });
    return score;
  },
});
