import { minutesOfClock, NAME_BESIDE, PERSON_ID } from "./columns";
import { sheet, type ColumnNotes, type RecordOf } from "./definition";

/** 考勤: one row a person and day. */
export const ATTENDANCE = sheet({
  key: "attendance",
  zh: "考勤",
  en: "Attendance",
  need: "always",
  dated: "date",
  columns: {
    id: PERSON_ID,
    name: NAME_BESIDE,
    date: { zh: "日期", en: "Date", aliases: ["考勤日期", "打卡日期"], kind: "day", needed: "row" },
    shift: { zh: "班次", en: "Shift", kind: "text" },
    /** Minutes since midnight of `date`, with fraction for seconds. */
    clockIn: {
      zh: "签到",
      en: "Clock in",
      aliases: ["上班打卡", "上班打卡时间", "上班1打卡时间", "签到时间", "上班时间", "最早打卡", "最早"],
      kind: "clock",
      field: minutesOfClock,
    },
    /** Ditto; past 1,440 when the shift ends on the next day. */
    clockOut: {
      zh: "签退",
      en: "Clock out",
      aliases: ["下班打卡", "下班打卡时间", "下班1打卡时间", "签退时间", "下班时间", "最晚打卡", "最晚"],
      kind: "clock",
      field: minutesOfClock,
    },
    note: { zh: "备注", en: "Note", kind: "text" },
  },
});

export const ATTENDANCE_NOTES: ColumnNotes<typeof ATTENDANCE> = {
  date: { zh: "每人每天一行。", en: "One row a person and day." },
  shift: {
    zh: "可写时间段，如 9:00-12:00 14:00-18:00；留空按政策的班次。",
    en: "May be hours, such as 9:00-12:00 14:00-18:00; blank: the shift of the policy.",
  },
  clockIn: {
    zh: "上班打卡时间，如 8:56；没有打卡留空。",
    en: "When the person came, such as 8:56; blank without a punch.",
  },
  clockOut: {
    zh: "下班打卡时间；过零点写次日 1:30 或 25:30。",
    en: "When the person went; after midnight 次日 1:30 or 25:30.",
  },
};

/** 考勤: one person's day. */
export type Attendance = RecordOf<typeof ATTENDANCE>;
