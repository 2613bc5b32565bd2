import { MEETING_TYPES } from "../../kinds/meetingType";
import { sheet } from "./definition";

/** 会议: one row a meeting. */
export const MEETINGS = sheet({
  key: "meetings",
  zh: "会议",
  en: "Meetings",
  need: "never",
  dated: "date",
  columns: {
    date: { zh: "日期", en: "Date", kind: "day", required: true, filled: true },
    type: {
      zh: "类型",
      en: "Type",
      kind: "meeting",
      required: true,
      filled: true,
      choices: MEETING_TYPES,
    },
    host: { zh: "主持人", en: "Host", kind: "approver" },
  },
});
