import { MEETING_TYPES } from "../../kinds/meetingType";
import { sheet, type ColumnNotes, type RecordOf } from "./definition";
import { withWeekOfFirst } from "./period";

/** 会议: one row a meeting. A 周会 is for the whole week, so the week of the month's first day counts whole. */
export const MEETINGS = sheet({
  key: "meetings",
  zh: "会议",
  en: "Meetings",
  need: "never",
  dated: "date",
  period: withWeekOfFirst,
  columns: {
    date: { zh: "日期", en: "Date", kind: "day", needed: "row" },
    type: { zh: "类型", en: "Type", kind: "meeting", needed: "row", choices: MEETING_TYPES },
    host: { zh: "主持人", en: "Host", kind: "approver" },
  },
});

export const MEETINGS_NOTES: ColumnNotes<typeof MEETINGS> = {
  type: {
    zh: "早会、夕会每个工作日，周会每周，月会每月。",
    en: "早会 and 夕会 on each workday, 周会 each week, 月会 each month.",
  },
  host: { zh: "工号、姓名或职务。", en: "ID, name or post." },
};

/** 会议: one meeting. */
export type Meeting = RecordOf<typeof MEETINGS>;
