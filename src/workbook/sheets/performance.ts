import { ALIASES } from "./aliases";
import { sheet } from "./definition";

/** 绩效: one row a person and month; plan and result. */
export const PERFORMANCE = sheet({
  key: "performance",
  zh: "绩效",
  en: "Performance",
  need: "always",
  dated: "month",
  columns: {
    month: { zh: "月份", en: "Month", kind: "month", required: true, filled: true },
    id: { zh: "工号", en: "Employee ID", aliases: ALIASES.id, kind: "person", required: true, filled: true },
    name: { zh: "姓名", en: "Name", aliases: ALIASES.name, kind: "name" },
    promotionPlan: {
      zh: "计划推广量",
      en: "Planned promotion",
      kind: "count",
      required: true,
      min: 0,
      max: 1000000000,
    },
    promotionDone: {
      zh: "完成推广量",
      en: "Done promotion",
      kind: "count",
      required: true,
      min: 0,
      max: 1000000000,
    },
    feedbackPlan: { zh: "计划反馈量", en: "Planned feedback", kind: "count", min: 0, max: 1000000000 },
    feedbackDone: { zh: "完成反馈量", en: "Done feedback", kind: "count", min: 0, max: 1000000000 },
    recruitmentPlan: {
      zh: "计划招商加盟量",
      en: "Planned recruitment",
      kind: "count",
      min: 0,
      max: 1000000000,
    },
    recruitmentDone: { zh: "完成招商加盟量", en: "Done recruitment", kind: "count", min: 0, max: 1000000000 },
    salesEffective: { zh: "有效促进销售", en: "Sales effective", kind: "flag", choices: ["是", "否"] },
    approvedBonus: { zh: "超额奖金", en: "Approved bonus", kind: "amount", min: 0, max: 1000000 },
    planSetBy: { zh: "计划制定人", en: "Plan set by", kind: "approver" },
  },
});
