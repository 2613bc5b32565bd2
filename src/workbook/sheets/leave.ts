import { LEAVE_TYPES } from "../../kinds/leaveType";
import { endOf, startOf } from "../../kinds/moment";
import { APPLIED_AT, APPROVAL_STATUS, APPROVER, NAME_BESIDE, PERSON_ID } from "./columns";
import { sheet, type ColumnNotes, type RecordOf } from "./definition";

/** 请假: one row a leave, outing or business trip. */
export const LEAVE = sheet({
  key: "leave",
  zh: "请假",
  en: "Leave",
  need: "mayBeEmpty",
  dated: "start",
  columns: {
    id: PERSON_ID,
    name: NAME_BESIDE,
    type: {
      zh: "类型",
      en: "Type",
      aliases: ["请假类型", "假别", "假期类型"],
      kind: "leaveType",
      needed: "row",
      choices: LEAVE_TYPES,
    },
    start: {
      zh: "开始",
      en: "Start",
      aliases: ["开始时间", "开始日期"],
      kind: "moment",
      needed: "cell",
      field: startOf,
    },
    /** Exclusive. */
    end: {
      zh: "结束",
      en: "End",
      aliases: ["结束时间", "结束日期"],
      kind: "moment",
      needed: "cell",
      field: endOf,
    },
    days: { zh: "天数", en: "Days", aliases: ["请假天数", "时长"], kind: "count", min: 0, max: 400 },
    appliedAt: APPLIED_AT,
    approverId: APPROVER,
    status: APPROVAL_STATUS,
    reason: { zh: "事由", en: "Reason", aliases: ["请假事由", "请假原因"], kind: "text" },
    substituteId: { zh: "代班人", en: "Substitute ID", aliases: ["职务代理人"], kind: "approver" },
  },
});

export const LEAVE_NOTES: ColumnNotes<typeof LEAVE> = {
  type: {
    zh: "从列表选择；外出、出差也在这里登记。",
    en: "From the list; outings and business trips stand here too.",
  },
  start: {
    zh: "可只写日期（整天），或带时间，或写上午、下午。",
    en: "A date alone (whole days), or with a time, or with 上午 or 下午.",
  },
  end: {
    zh: "可只写日期（含当天），或带时间，或写上午、下午。",
    en: "A date alone (that day included), or with a time, or with 上午 or 下午.",
  },
  days: { zh: "半天写 0.5。", en: "Half a day is 0.5." },
  appliedAt: {
    zh: "应早于开始时间；病假可以补办。",
    en: "Before the leave begins; sick leave may be applied for afterwards.",
  },
  approverId: {
    zh: "审批人的工号、姓名或职务；不能是本人。",
    en: "ID, name or post of the approver; never the person on leave.",
  },
  status: { zh: "批准、待批、驳回、撤销。", en: "批准, 待批, 驳回 or 撤销." },
};

/** 请假: one leave. A start or end without a clock time counts from the first or to the last minute of that day. */
export interface Leave extends RecordOf<typeof LEAVE> {
  /** True when the cell carried a clock time. */
  startHasClock: boolean;
  endHasClock: boolean;
}
