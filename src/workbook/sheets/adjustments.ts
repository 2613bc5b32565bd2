import { MONTH, NAME_BESIDE, PERSON_ID } from "./columns";
import { sheet, type ColumnNotes, type RecordOf } from "./definition";

/** 调整: one row an amount added to or taken from the month by hand. */
export const ADJUSTMENTS = sheet({
  key: "adjustments",
  zh: "调整",
  en: "Adjustments",
  need: "mayBeEmpty",
  dated: "month",
  columns: {
    month: MONTH,
    id: PERSON_ID,
    name: NAME_BESIDE,
    item: { zh: "项目", en: "Item", kind: "text", needed: "cell" },
    amount: { zh: "金额", en: "Amount", kind: "amount", needed: "cell", min: -1000000, max: 1000000 },
    reason: { zh: "原因", en: "Reason", kind: "text", needed: "cell" },
    by: { zh: "经办人", en: "By", kind: "approver", needed: "cell" },
  },
});

export const ADJUSTMENTS_NOTES: ColumnNotes<typeof ADJUSTMENTS> = {
  amount: { zh: "补发为正，扣回为负，元。", en: "Yuan: positive to pay, negative to take back." },
  reason: { zh: "写明原因，会随金额进入依据。", en: "Goes into the trace with the amount." },
};

/** 调整: one amount added to or taken from a month's pay by hand. */
export type Adjustment = RecordOf<typeof ADJUSTMENTS>;
