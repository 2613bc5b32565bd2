import { ALIASES } from "./aliases";
import { sheet } from "./definition";

/** 加班: one row an overtime. */
export const OVERTIME = sheet({
  key: "overtime",
  zh: "加班",
  en: "Overtime",
  need: "mayBeEmpty",
  dated: "date",
  columns: {
    id: { zh: "工号", en: "Employee ID", aliases: ALIASES.id, kind: "person", required: true, filled: true },
    name: { zh: "姓名", en: "Name", aliases: ALIASES.name, kind: "name" },
    date: { zh: "日期", en: "Date", aliases: ["加班日期"], kind: "day", required: true, filled: true },
    start: { zh: "开始", en: "Start", aliases: ["开始时间"], kind: "clock" },
    end: { zh: "结束", en: "End", aliases: ["结束时间"], kind: "clock" },
    hours: {
      zh: "小时",
      en: "Hours",
      aliases: ALIASES.hours,
      kind: "hours",
      required: true,
      filled: true,
      min: 0,
      max: 24,
    },
    appliedAt: { zh: "申请时间", en: "Applied at", aliases: ALIASES.appliedAt, kind: "moment" },
    approverId: { zh: "审批人", en: "Approver ID", aliases: ALIASES.approver, kind: "approver" },
    status: {
      zh: "审批状态",
      en: "Status",
      aliases: ALIASES.status,
      kind: "approval",
      choices: ["批准", "待批", "驳回", "撤销"],
    },
    timeOffInLieu: {
      zh: "补休",
      en: "Time off in lieu",
      aliases: ["调休"],
      kind: "flag",
      choices: ["是", "否"],
    },
  },
});
