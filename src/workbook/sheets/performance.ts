import { MONTH, NAME_BESIDE, PERSON_ID, YES_OR_NO } from "./columns";
import { sheet, type ColumnNotes, type ColumnOf, type RecordOf } from "./definition";

const MOST = 1000000000;

/** 绩效: one row a person and month; plan and result. A blank plan or result is for the rules to judge (R086). */
export const PERFORMANCE = sheet({
  key: "performance",
  zh: "绩效",
  en: "Performance",
  need: "always",
  dated: "month",
  columns: {
    month: MONTH,
    id: PERSON_ID,
    name: NAME_BESIDE,
    promotionPlan: {
      zh: "计划推广量",
      en: "Planned promotion",
      kind: "count",
      needed: "column",
      min: 0,
      max: MOST,
    },
    promotionDone: {
      zh: "完成推广量",
      en: "Done promotion",
      kind: "count",
      needed: "column",
      min: 0,
      max: MOST,
    },
    feedbackPlan: { zh: "计划反馈量", en: "Planned feedback", kind: "count", min: 0, max: MOST },
    feedbackDone: { zh: "完成反馈量", en: "Done feedback", kind: "count", min: 0, max: MOST },
    recruitmentPlan: { zh: "计划招商加盟量", en: "Planned recruitment", kind: "count", min: 0, max: MOST },
    recruitmentDone: { zh: "完成招商加盟量", en: "Done recruitment", kind: "count", min: 0, max: MOST },
    salesEffective: { zh: "有效促进销售", en: "Sales effective", kind: "flag", choices: YES_OR_NO },
    approvedBonus: { zh: "超额奖金", en: "Approved bonus", kind: "amount", min: 0, max: 1000000 },
    planSetBy: { zh: "计划制定人", en: "Plan set by", kind: "approver" },
  },
});

const OF_SUPERVISORS = { zh: "主管填写；组员可空。", en: "For supervisors; members may leave it blank." };

export const PERFORMANCE_NOTES: ColumnNotes<typeof PERFORMANCE> = {
  month: { zh: "日期或 2026-03。", en: "A date or 2026-03." },
  promotionPlan: {
    zh: "应大于 0；没有计划的不能计算完成率。",
    en: "More than 0: without a plan there is no achievement.",
  },
  promotionDone: {
    zh: "完成率不到 30% 没有绩效工资，30% 及以上按比例。",
    en: "Under 30% of the plan there is no performance pay; from 30% on it is paid in proportion.",
  },
  feedbackPlan: OF_SUPERVISORS,
  recruitmentPlan: OF_SUPERVISORS,
  salesEffective: {
    zh: "组员超额完成且有效促进销售的，才有超额奖金。",
    en: "Members have an exceed bonus only where what exceeds the plan also promoted sales.",
  },
  approvedBonus: {
    zh: "组员 50-100 元，主管 100-150 元；留空取下限。",
    en: "50 to 100 yuan for members, 100 to 150 for supervisors; blank: the least.",
  },
  planSetBy: { zh: "应为本人的主管。", en: "The person's own supervisor." },
};

export type PerformanceColumn = ColumnOf<typeof PERFORMANCE>;

/** 绩效: one person's plan and result of a month. */
export type Performance = RecordOf<typeof PERFORMANCE>;
