import { ALIASES } from "./aliases";
import { sheet } from "./definition";

/** 奖惩: one row a record. */
export const DISCIPLINE = sheet({
  key: "discipline",
  zh: "奖惩",
  en: "Discipline",
  need: "mayBeEmpty",
  dated: "date",
  columns: {
    date: { zh: "日期", en: "Date", kind: "day", required: true, filled: true },
    id: { zh: "工号", en: "Employee ID", aliases: ALIASES.id, kind: "person", required: true, filled: true },
    name: { zh: "姓名", en: "Name", aliases: ALIASES.name, kind: "name" },
    kind: { zh: "类型", en: "Kind", kind: "misdeed", required: true, filled: true },
    sanction: {
      zh: "处理",
      en: "Sanction",
      aliases: ["处理结果", "处罚"],
      kind: "text",
      required: true,
      filled: true,
    },
    amount: { zh: "金额", en: "Amount", kind: "amount", min: 0, max: 100000000 },
    facts: { zh: "事由", en: "Facts", kind: "text" },
    status: { zh: "状态", en: "Status", kind: "proof", choices: ["查实", "待查"] },
    approverId: { zh: "审批人", en: "Approver ID", aliases: ALIASES.approver, kind: "approver" },
  },
});
