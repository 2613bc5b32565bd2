import { ALIASES } from "./aliases";
import { sheet } from "./definition";

/** 调整: one row an amount added to or taken from the month by hand. */
export const ADJUSTMENTS = sheet({
  key: "adjustments",
  zh: "调整",
  en: "Adjustments",
  need: "mayBeEmpty",
  dated: "month",
  columns: {
    month: { zh: "月份", en: "Month", kind: "month", required: true, filled: true },
    id: { zh: "工号", en: "Employee ID", aliases: ALIASES.id, kind: "person", required: true, filled: true },
    name: { zh: "姓名", en: "Name", aliases: ALIASES.name, kind: "name" },
    item: { zh: "项目", en: "Item", kind: "text", required: true, filled: true },
    amount: {
      zh: "金额",
      en: "Amount",
      kind: "amount",
      required: true,
      filled: true,
      min: -1000000,
      max: 1000000,
    },
    reason: { zh: "原因", en: "Reason", kind: "text", required: true, filled: true },
    by: { zh: "经办人", en: "By", kind: "approver", required: true, filled: true },
  },
});
