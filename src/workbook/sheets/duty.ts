import { ALIASES } from "./aliases";
import { sheet } from "./definition";

/** 值班: one row a person and slot (hh:mm-hh:mm). */
export const DUTY = sheet({
  key: "duty",
  zh: "值班",
  en: "Duty",
  need: "never",
  dated: "date",
  columns: {
    date: { zh: "日期", en: "Date", kind: "day", required: true, filled: true },
    slot: { zh: "时段", en: "Slot", kind: "slot", required: true, filled: true },
    id: { zh: "工号", en: "Employee ID", aliases: ALIASES.id, kind: "person", required: true, filled: true },
    name: { zh: "姓名", en: "Name", aliases: ALIASES.name, kind: "name" },
  },
});
