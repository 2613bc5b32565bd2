import { NAME_BESIDE, PERSON_ID } from "./columns";
import { sheet, type ColumnNotes, type ColumnOf, type RecordOf } from "./definition";

const MOST = 1000000;

/** 花名册: one row a person. */
export const ROSTER = sheet({
  key: "roster",
  zh: "花名册",
  en: "Roster",
  need: "always",
  columns: {
    /** As text, leading zeros kept. */
    id: { ...PERSON_ID, kind: "code" },
    name: { ...NAME_BESIDE, kind: "name", needed: "cell" },
    group: {
      zh: "小组",
      en: "Group",
      aliases: ["部门", "所属部门", "部门名称", "组别", "Department", "Team"],
      kind: "text",
      needed: "cell",
    },
    position: {
      zh: "岗位",
      en: "Position",
      aliases: ["职位", "职务", "岗位名称", "角色", "Job title", "Title"],
      kind: "text",
      needed: "cell",
    },
    supervisorId: { zh: "上级工号", en: "Supervisor ID", aliases: ["直属上级", "上级"], kind: "approver" },
    hireDate: {
      zh: "入职日期",
      en: "Hire date",
      aliases: ["入职时间", "任职受雇从业日期", "到岗日期", "Start date"],
      kind: "day",
      needed: "cell",
    },
    leaveDate: {
      zh: "离职日期",
      en: "Leave date",
      aliases: ["离职时间", "离职日", "Termination date"],
      kind: "day",
    },
    probationUntil: { zh: "试用期至", en: "Probation until", kind: "day" },
    employmentType: {
      zh: "用工形式",
      en: "Employment type",
      kind: "text",
      choices: ["全职", "劳务", "实习", "兼职"],
    },
    gender: { zh: "性别", en: "Gender", kind: "text", choices: ["男", "女"] },
    education: {
      zh: "学历",
      en: "Education",
      kind: "text",
      choices: ["高中", "中专", "大专", "本科", "硕士", "博士"],
    },
    /** Years. */
    experience: { zh: "从业年限", en: "Years of experience", kind: "count", min: 0, max: 60 },
    contractDate: { zh: "合同签订日期", en: "Contract date", kind: "day" },
    trainingDate: { zh: "培训日期", en: "Training date", kind: "day" },
    /** Agreed with the person; null: by policy. */
    basePay: {
      zh: "底薪",
      en: "Base pay",
      aliases: ["基本工资", "基础工资", "固定工资", "固定底薪", "岗位工资"],
      kind: "amount",
      min: 0,
      max: MOST,
    },
    allowance: {
      zh: "津贴",
      en: "Allowance",
      aliases: ["补贴", "津补贴", "补助", "岗位津贴"],
      kind: "amount",
      min: 0,
      max: MOST,
    },
    insuredCity: { zh: "参保城市", en: "Insured city", kind: "text" },
    insuranceBase: { zh: "社保基数", en: "SI base", kind: "amount", min: 0, max: MOST },
    housingFundBase: { zh: "公积金基数", en: "HF base", kind: "amount", min: 0, max: MOST },
    housingFundRate: { zh: "公积金比例", en: "HF rate", kind: "ratio", min: 0, max: 1 },
    additionalDeduction: {
      zh: "专项附加扣除",
      en: "Additional deduction",
      aliases: ["专项附加", "累计专项附加扣除合计"],
      kind: "amount",
      min: 0,
      max: MOST,
    },
    idNumber: {
      zh: "证件号码",
      en: "ID number",
      aliases: ["身份证", "身份证号", "身份证号码", "ID card"],
      kind: "idNumber",
    },
    bank: { zh: "开户行", en: "Bank", kind: "text" },
    account: {
      zh: "银行账号",
      en: "Account",
      aliases: ["工资卡号", "银行卡号", "账号", "卡号", "Bank account"],
      kind: "account",
    },
  },
});

export const ROSTER_NOTES: ColumnNotes<typeof ROSTER> = {
  id: { zh: "每人一个，文本格式，保留前导零。", en: "One for each person, as text, with leading zeros." },
  group: {
    zh: "招商组、销售组等；主管按小组或上级工号对应组员。",
    en: "招商组, 销售组 …; a supervisor's members are those of the group, or whose 上级工号 it is.",
  },
  position: {
    zh: "运营经理、招商主管、销售主管、部门主管、组长按管理岗，其余按组员；可在政策表用 positionLevel.岗位 指定。",
    en: "运营经理, 招商主管, 销售主管, 部门主管 and 组长 lead, all others are members; positionLevel.岗位 in 政策 changes that.",
  },
  supervisorId: {
    zh: "直接上级的工号；不填时取本小组的主管。",
    en: "ID of the direct superior; blank: the group's supervisor.",
  },
  hireDate: {
    zh: "当月入职的按实际工作日折算。",
    en: "Whoever joins within the month is paid by the workdays.",
  },
  leaveDate: { zh: "最后工作日；留空为在职。", en: "The last working day; blank while employed." },
  contractDate: { zh: "应在入职一个月内签订。", en: "Within a month of the hire date." },
  basePay: {
    zh: "留空则按制度：主管 3,500 元，组员 2,000 元。",
    en: "Blank: by the rules, 3,500 yuan for supervisors and 2,000 for members.",
  },
  allowance: { zh: "主管享有；元/月。", en: "For supervisors; yuan a month." },
  experience: { zh: "年，可带小数。", en: "Years in the trade; may have decimals." },
  housingFundRate: { zh: "如 7% 或 0.07。", en: "Such as 7% or 0.07." },
  additionalDeduction: {
    zh: "专项附加扣除合计，元/月。",
    en: "All special additional deductions together, yuan a month.",
  },
  idNumber: {
    zh: "文本格式，18 位；数字格式会丢失末三位。",
    en: "18 digits as text; as a number it loses the last three.",
  },
  account: { zh: "文本格式；数字格式会丢失末几位。", en: "As text; as a number it loses the last digits." },
};

export type RosterColumn = ColumnOf<typeof ROSTER>;

/** 花名册: one person. */
export interface Person extends RecordOf<typeof ROSTER> {
  /** "" where it is missing: a person without a name is still paid. */
  name: string;
}
