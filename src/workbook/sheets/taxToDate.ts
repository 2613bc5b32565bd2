import { ALIASES } from "./aliases";
import { sheet } from "./definition";

/** 个税累计: one row a person; the year to date before this month. */
export const TAX_TO_DATE = sheet({
  key: "taxToDate",
  zh: "个税累计",
  en: "Tax to date",
  need: "never",
  columns: {
    id: { zh: "工号", en: "Employee ID", aliases: ALIASES.id, kind: "person", required: true, filled: true },
    name: { zh: "姓名", en: "Name", aliases: ALIASES.name, kind: "name" },
    throughMonth: { zh: "截至月份", en: "Through month", kind: "month", required: true, filled: true },
    income: { zh: "累计收入", en: "Income", kind: "amount", min: 0, max: 100000000 },
    allowances: { zh: "累计减除费用", en: "Basic deductions", kind: "amount", min: 0, max: 100000000 },
    insurance: { zh: "累计专项扣除", en: "Special deductions", kind: "amount", min: 0, max: 100000000 },
    additional: {
      zh: "累计专项附加扣除",
      en: "Additional deductions",
      kind: "amount",
      min: 0,
      max: 100000000,
    },
    withheld: { zh: "累计已预扣税额", en: "Tax withheld", kind: "amount", min: 0, max: 100000000 },
  },
});
