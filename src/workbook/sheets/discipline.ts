import { APPROVER, NAME_BESIDE, PERSON_ID } from "./columns";
import { sheet, type ColumnNotes, type RecordOf } from "./definition";
import { untilItsEnd } from "./period";

/** 奖惩: one row a record. An old harm to the company still stops unpaid commission (R097), so all up to the month's end count. */
export const DISCIPLINE = sheet({
  key: "discipline",
  zh: "奖惩",
  en: "Discipline",
  need: "mayBeEmpty",
  dated: "date",
  period: untilItsEnd,
  columns: {
    date: { zh: "日期", en: "Date", kind: "day", needed: "row" },
    id: PERSON_ID,
    name: NAME_BESIDE,
    kind: { zh: "类型", en: "Kind", kind: "misdeed", needed: "row" },
    sanction: { zh: "处理", en: "Sanction", aliases: ["处理结果", "处罚"], kind: "text", needed: "cell" },
    amount: { zh: "金额", en: "Amount", kind: "amount", min: 0, max: 100000000 },
    facts: { zh: "事由", en: "Facts", kind: "text" },
    status: { zh: "状态", en: "Status", kind: "proof", choices: ["查实", "待查"] },
    approverId: APPROVER,
  },
});

export const DISCIPLINE_NOTES: ColumnNotes<typeof DISCIPLINE> = {
  kind: { zh: "如 迟到、旷工、泄密、收受回扣。", en: "Such as 迟到, 旷工, 泄密, 收受回扣." },
  sanction: {
    zh: "如 批评教育、警告、罚款、停职、解除劳动合同。",
    en: "Such as 批评教育, 警告, 罚款, 停职, 解除劳动合同.",
  },
  amount: {
    zh: "罚款金额，50-100 元；默认只提示，不从工资扣除。",
    en: "A fine of 50 to 100 yuan; it is shown, and not deducted unless the policy says so.",
  },
  status: {
    zh: "查实或待查；待查的只暂缓提成，不取消。",
    en: "查实 or 待查; while it is 待查 commission waits and is not lost.",
  },
};

/** 奖惩: one record. */
export type Discipline = RecordOf<typeof DISCIPLINE>;
