import {
  APPLIED_AT,
  APPROVAL_STATUS,
  APPROVER,
  minutesOfClock,
  NAME_BESIDE,
  PERSON_ID,
  YES_OR_NO,
} from "./columns";
import { sheet, type ColumnNotes, type RecordOf } from "./definition";

/** 加班: one row an overtime. */
export const OVERTIME = sheet({
  key: "overtime",
  zh: "加班",
  en: "Overtime",
  need: "mayBeEmpty",
  dated: "date",
  columns: {
    id: PERSON_ID,
    name: NAME_BESIDE,
    date: { zh: "日期", en: "Date", aliases: ["加班日期"], kind: "day", needed: "row" },
    /** Minutes since midnight of `date`. */
    start: { zh: "开始", en: "Start", aliases: ["开始时间"], kind: "clock", field: minutesOfClock },
    /** Ditto; past 1,440 when it ends on the next day. */
    end: { zh: "结束", en: "End", aliases: ["结束时间"], kind: "clock", field: minutesOfClock },
    hours: {
      zh: "小时",
      en: "Hours",
      aliases: ["加班时长", "时长", "加班小时", "小时数"],
      kind: "hours",
      needed: "cell",
      min: 0,
      max: 24,
    },
    appliedAt: APPLIED_AT,
    approverId: APPROVER,
    status: APPROVAL_STATUS,
    timeOffInLieu: {
      zh: "补休",
      en: "Time off in lieu",
      aliases: ["调休"],
      kind: "flag",
      choices: YES_OR_NO,
    },
  },
});

export const OVERTIME_NOTES: ColumnNotes<typeof OVERTIME> = {
  date: { zh: "开始加班的那一天。", en: "The day on which it begins." },
  hours: {
    zh: "小时；每天不超过 3 小时，每月不超过 36 小时。",
    en: "Hours; at most 3 a day and 36 a month.",
  },
  appliedAt: { zh: "应早于加班开始。", en: "Before the overtime begins." },
  approverId: {
    zh: "审批人的工号、姓名或职务；不能是本人。",
    en: "ID, name or post of the approver; never the person who works.",
  },
  timeOffInLieu: {
    zh: "休息日加班已安排补休的填“是”，不计加班费。",
    en: "是 where time off makes up for work on a rest day; no overtime pay then.",
  },
};

/** 加班: one overtime. */
export type Overtime = RecordOf<typeof OVERTIME>;
