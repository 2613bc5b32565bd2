import { NAME_BESIDE, PERSON_ID } from "./columns";
import { sheet, type ColumnNotes, type RecordOf } from "./definition";
import { withDayBefore } from "./period";

/** 值班: one row a person and slot (hh:mm-hh:mm). */
export const DUTY = sheet({
  key: "duty",
  zh: "值班",
  en: "Duty",
  need: "never",
  dated: "date",
  period: withDayBefore,
  columns: {
    /** The day on which the slot begins. */
    date: { zh: "日期", en: "Date", kind: "day", needed: "row" },
    slot: { zh: "时段", en: "Slot", kind: "slot", needed: "row" },
    id: PERSON_ID,
    name: NAME_BESIDE,
  },
});

export const DUTY_NOTES: ColumnNotes<typeof DUTY> = {
  slot: { zh: "如 12:00-14:00。", en: "Such as 12:00-14:00." },
};

/** 值班: one person's slot. */
export type Duty = RecordOf<typeof DUTY>;
