import { ALIASES } from "./aliases";
import { sheet } from "./definition";

/** 通话: one row a call. */
export const CALLS = sheet({
  key: "calls",
  zh: "通话",
  en: "Calls",
  need: "never",
  dated: "date",
  columns: {
    date: { zh: "日期", en: "Date", kind: "day", required: true, filled: true },
    id: { zh: "工号", en: "Employee ID", aliases: ALIASES.id, kind: "person", required: true, filled: true },
    name: { zh: "姓名", en: "Name", aliases: ALIASES.name, kind: "name" },
    rings: { zh: "铃声次数", en: "Rings", kind: "count", required: true, filled: true, min: 0, max: 1000 },
    important: { zh: "重要", en: "Important", kind: "flag", choices: ["是", "否"] },
    record: { zh: "记录", en: "Note", kind: "text" },
  },
});
