import { sheet } from "./definition";

/** 会议: one row a meeting. */
export const MEETINGS = sheet({
  key: "meetings",
  zh: "会议",
  en: "Meetings",
  need: "never",
  columns: {
    date: { zh: "日期", en: "Date", kind: "day", required: true, filled: true },
    type: {
      zh: "类型",
      en: "Type",
      kind: "text",
      required: true,
      filled: true,
      choices: ["早会", "夕会", "周会", "月会"],
    },
    host: { zh: "主持人", en: "Host", kind: "approver" },
  },
});
