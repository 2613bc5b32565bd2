import { plain } from "../../kinds/content";
import { MONTH, NAME_BESIDE, PERSON_ID } from "./columns";
import { sheet, type ColumnNotes, type RecordOf } from "./definition";

/** 考核: one row a person, month and metric. A blank weight, target or score is for the rules to judge. */
export const APPRAISAL = sheet({
  key: "appraisal",
  zh: "考核",
  en: "Appraisal",
  need: "never",
  dated: "month",
  columns: {
    month: MONTH,
    id: PERSON_ID,
    name: NAME_BESIDE,
    metric: { zh: "指标", en: "Metric", kind: "text", needed: "row", field: plain },
    /** 0.25 for 25 %. */
    weight: { zh: "权重", en: "Weight", kind: "ratio", needed: "column", min: 0, max: 1 },
    target: { zh: "目标", en: "Target", kind: "count" },
    actual: { zh: "实际", en: "Actual", kind: "count" },
    bySupervisor: { zh: "上级评价", en: "By supervisor", kind: "count" },
    byColleagues: { zh: "同事评价", en: "By colleagues", kind: "count" },
    bySelf: { zh: "自我评价", en: "By self", kind: "count" },
  },
});

const SCORE = { zh: "0 到 100 分。", en: "A score from 0 to 100." };

export const APPRAISAL_NOTES: ColumnNotes<typeof APPRAISAL> = {
  metric: {
    zh: "制度中的指标名称，如 店铺运营、客户服务、销售额、转化率。",
    en: "A metric as the rules name it, such as 店铺运营, 客户服务, 销售额, 转化率.",
  },
  weight: {
    zh: "各指标权重合计应为 100%；全部留空则各项权重相等。",
    en: "The weights of a person add up to 100%; all blank: each counts the same.",
  },
  target: {
    zh: "运营专员的“流量”填上月流量。",
    en: "For 流量 of an operations specialist: last month's traffic.",
  },
  actual: {
    zh: "转化率填 0 到 1 之间的比例，如 2.5%。",
    en: "A conversion rate is a ratio between 0 and 1, such as 2.5%.",
  },
  bySupervisor: SCORE,
  byColleagues: SCORE,
  bySelf: SCORE,
};

/** 考核: one person's metric of a month. */
export type Appraisal = RecordOf<typeof APPRAISAL>;
