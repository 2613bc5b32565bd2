import { NAME_BESIDE, PERSON_ID, YES_OR_NO } from "./columns";
import { sheet, type ColumnNotes, type RecordOf } from "./definition";

/** 通话: one row a call. */
export const CALLS = sheet({
  key: "calls",
  zh: "通话",
  en: "Calls",
  need: "never",
  dated: "date",
  columns: {
    date: { zh: "日期", en: "Date", kind: "day", needed: "row" },
    id: PERSON_ID,
    name: NAME_BESIDE,
    rings: { zh: "铃声次数", en: "Rings", kind: "count", needed: "cell", min: 0, max: 1000 },
    important: { zh: "重要", en: "Important", kind: "flag", choices: YES_OR_NO },
    record: { zh: "记录", en: "Note", kind: "text" },
  },
});

export const CALLS_NOTES: ColumnNotes<typeof CALLS> = {
  rings: { zh: "铃响不应超过三声。", en: "It should not ring more than three times." },
  important: { zh: "重要电话须写记录。", en: "An important call needs a note." },
};

/** 通话: one call. */
export type Call = RecordOf<typeof CALLS>;
