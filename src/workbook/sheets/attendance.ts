import { ALIASES } from "./aliases";
import { sheet } from "./definition";

/** 考勤: one row a person and day. */
export const ATTENDANCE = sheet({
  key: "attendance",
  zh: "考勤",
  en: "Attendance",
  need: "always",
  dated: "date",
  columns: {
    id: { zh: "工号", en: "Employee ID", aliases: ALIASES.id, kind: "person", required: true, filled: true },
    name: { zh: "姓名", en: "Name", aliases: ALIASES.name, kind: "name" },
    date: { zh: "日期", en: "Date", aliases: ALIASES.date, kind: "day", required: true, filled: true },
    shift: { zh: "班次", en: "Shift", kind: "text" },
    clockIn: { zh: "签到", en: "Clock in", aliases: ALIASES.clockIn, kind: "clock" },
    clockOut: { zh: "签退", en: "Clock out", aliases: ALIASES.clockOut, kind: "clock" },
    note: { zh: "备注", en: "Note", kind: "text" },
  },
});
