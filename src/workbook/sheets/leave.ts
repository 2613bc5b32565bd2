import { ALIASES } from "./aliases";
import { sheet } from "./definition";
import { LEAVE_TYPES } from "../../kinds/leaveType";

/** 请假: one row a leave, outing or business trip. */
export const LEAVE = sheet({
  key: "leave",
  zh: "请假",
  en: "Leave",
  need: "mayBeEmpty",
  dated: "start",
  columns: {
    id: { zh: "工号", en: "Employee ID", aliases: ALIASES.id, kind: "person", required: true, filled: true },
    name: { zh: "姓名", en: "Name", aliases: ALIASES.name, kind: "name" },
    type: {
      zh: "类型",
      en: "Type",
      aliases: ALIASES.leaveType,
      kind: "leaveType",
      required: true,
      filled: true,
      choices: LEAVE_TYPES,
    },
    start: {
      zh: "开始",
      en: "Start",
      aliases: ["开始时间", "开始日期"],
      kind: "moment",
      required: true,
      filled: true,
    },
    end: {
      zh: "结束",
      en: "End",
      aliases: ["结束时间", "结束日期"],
      kind: "moment",
      required: true,
      filled: true,
    },
    days: { zh: "天数", en: "Days", aliases: ALIASES.leaveDays, kind: "count", min: 0, max: 400 },
    appliedAt: { zh: "申请时间", en: "Applied at", aliases: ALIASES.appliedAt, kind: "moment" },
    approverId: { zh: "审批人", en: "Approver ID", aliases: ALIASES.approver, kind: "approver" },
    status: {
      zh: "审批状态",
      en: "Status",
      aliases: ALIASES.status,
      kind: "approval",
      choices: ["批准", "待批", "驳回", "撤销"],
    },
    reason: { zh: "事由", en: "Reason", aliases: ["请假事由", "请假原因"], kind: "text" },
    substituteId: { zh: "代班人", en: "Substitute ID", aliases: ["职务代理人"], kind: "approver" },
  },
});
