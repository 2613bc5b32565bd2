import { plain } from "../../kinds/content";
import { sheet, type ColumnNotes, type RecordOf } from "./definition";

/** 政策: one row a parameter and the day from which it has that value. What a value means is policy/'s to say. */
export const POLICY = sheet({
  key: "policy",
  zh: "政策",
  en: "Policy",
  need: "never",
  columns: {
    key: { zh: "参数", en: "Key", kind: "text", needed: "row", field: plain },
    value: { zh: "值", en: "Value", kind: "any", needed: "column" },
    from: { zh: "生效日期", en: "From", kind: "day", needed: "column" },
    source: { zh: "依据", en: "Source", kind: "text" },
    note: { zh: "说明", en: "Note", kind: "text" },
  },
});

export const POLICY_NOTES: ColumnNotes<typeof POLICY> = {
  key: { zh: "参数名，如 fullAttendanceBonus。", en: "Name of the parameter, such as fullAttendanceBonus." },
  value: {
    zh: "元、%、天、是/否等，按参数而定。",
    en: "Yuan, %, days, 是 or 否 …, whatever the parameter asks for.",
  },
  from: { zh: "自该日起使用；旧值保留。", en: "Holds from that day on; the older row stays." },
  source: { zh: "会议纪要、通知等。", en: "Minutes of a meeting, a notice …" },
};

/** 政策: one value of a parameter from a date on, as typed. */
export type PolicyEntry = RecordOf<typeof POLICY>;
