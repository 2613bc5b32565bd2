import { ALIASES } from "./aliases";
import { sheet } from "./definition";

/** 考核: one row a person, month and metric. */
export const APPRAISAL = sheet({
  key: "appraisal",
  zh: "考核",
  en: "Appraisal",
  need: "never",
  dated: "month",
  columns: {
    month: { zh: "月份", en: "Month", kind: "month", required: true, filled: true },
    id: { zh: "工号", en: "Employee ID", aliases: ALIASES.id, kind: "person", required: true, filled: true },
    name: { zh: "姓名", en: "Name", aliases: ALIASES.name, kind: "name" },
    metric: { zh: "指标", en: "Metric", kind: "text", required: true, filled: true },
    weight: { zh: "权重", en: "Weight", kind: "ratio", required: true, filled: true, min: 0, max: 1 },
    target: { zh: "目标", en: "Target", kind: "count" },
    actual: { zh: "实际", en: "Actual", kind: "count" },
    bySupervisor: { zh: "上级评价", en: "By supervisor", kind: "count" },
    byColleagues: { zh: "同事评价", en: "By colleagues", kind: "count" },
    bySelf: { zh: "自我评价", en: "By self", kind: "count" },
  },
});
