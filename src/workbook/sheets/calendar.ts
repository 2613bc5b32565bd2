import { sheet } from "./definition";

/** 日历: one row a day whose kind differs from the built-in calendar. */
export const CALENDAR = sheet({
  key: "calendar",
  zh: "日历",
  en: "Calendar",
  need: "never",
  dated: "date",
  columns: {
    date: { zh: "日期", en: "Date", kind: "day", required: true, filled: true },
    kind: {
      zh: "类型",
      en: "Kind",
      kind: "dayKind",
      required: true,
      filled: true,
      choices: ["工作日", "休息日", "法定节假日"],
    },
    note: { zh: "说明", en: "Note", kind: "text" },
  },
});
