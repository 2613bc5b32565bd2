import { sheet, type ColumnNotes, type RecordOf } from "./definition";
import { everyDay } from "./period";

/** 日历: one row a day whose kind differs from the built-in calendar. */
export const CALENDAR = sheet({
  key: "calendar",
  zh: "日历",
  en: "Calendar",
  need: "never",
  dated: "date",
  period: everyDay,
  columns: {
    date: { zh: "日期", en: "Date", kind: "day", needed: "row" },
    kind: {
      zh: "类型",
      en: "Kind",
      kind: "dayKind",
      needed: "row",
      choices: ["工作日", "休息日", "法定节假日"],
    },
    note: { zh: "说明", en: "Note", kind: "text" },
  },
});

export const CALENDAR_NOTES: ColumnNotes<typeof CALENDAR> = {
  kind: {
    zh: "只填与国务院放假安排不同的日子。",
    en: "Only days that differ from the State Council's arrangement.",
  },
};

/** 日历: a day's kind where it differs from the built-in calendar. */
export type CalendarEntry = RecordOf<typeof CALENDAR>;
