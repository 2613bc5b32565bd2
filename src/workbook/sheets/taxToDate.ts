import { NAME_BESIDE, PERSON_ID } from "./columns";
import { sheet, type ColumnNotes } from "./definition";

const MOST = 100000000;

/** 个税累计: one row a person; the year to date before this month. */
export const TAX_TO_DATE = sheet({
  key: "taxToDate",
  zh: "个税累计",
  en: "Tax to date",
  need: "never",
  columns: {
    id: PERSON_ID,
    name: NAME_BESIDE,
    throughMonth: { zh: "截至月份", en: "Through month", kind: "month", needed: "cell" },
    income: { zh: "累计收入", en: "Income", kind: "amount", min: 0, max: MOST },
    allowances: { zh: "累计减除费用", en: "Basic deductions", kind: "amount", min: 0, max: MOST },
    insurance: { zh: "累计专项扣除", en: "Special deductions", kind: "amount", min: 0, max: MOST },
    additional: { zh: "累计专项附加扣除", en: "Additional deductions", kind: "amount", min: 0, max: MOST },
    withheld: { zh: "累计已预扣税额", en: "Tax withheld", kind: "amount", min: 0, max: MOST },
  },
});

export const TAX_TO_DATE_NOTES: ColumnNotes<typeof TAX_TO_DATE> = {
  throughMonth: {
    zh: "截至上月；本月由薪则续算。",
    en: "Through last month; Xinze goes on from there.",
  },
};
