import { sheet } from "./definition";

/** 政策: one row a parameter and the day from which it has that value. */
export const POLICY = sheet({
  key: "policy",
  zh: "政策",
  en: "Policy",
  need: "never",
  columns: {
    key: { zh: "参数", en: "Key", kind: "text", required: true, filled: true },
    value: { zh: "值", en: "Value", kind: "any", required: true },
    from: { zh: "生效日期", en: "From", kind: "day", required: true },
    source: { zh: "依据", en: "Source", kind: "text" },
    note: { zh: "说明", en: "Note", kind: "text" },
  },
});
