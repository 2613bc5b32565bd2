import { folded, type CellValue } from "./content";
import { unreadable, value, type CellReading } from "./reading";

/** 工作日、休息日、法定节假日 as calendars have them. */
export type DayKind = "workday" | "restDay" | "statutoryHoliday";

const WORDS: Readonly<Record<DayKind, readonly string[]>> = {
  workday: ["工作日", "上班", "班", "补班", "调休上班", "调班", "workday", "working day", "work day"],
  restDay: [
    "休息日",
    "休息",
    "休",
    "周末",
    "双休日",
    "放假",
    "调休放假",
    "公休日",
    "rest day",
    "restday",
    "weekend",
    "day off",
  ],
  statutoryHoliday: ["法定节假日", "法定假日", "法定节日", "法定", "statutory holiday", "public holiday"],
};

const BY_WORD = new Map(
  (Object.entries(WORDS) as [DayKind, readonly string[]][]).flatMap(([kind, words]) =>
    words.map((word) => [folded(word), kind] as const),
  ),
);

/** The kind of day that the word means; null when unknown. */
function dayKindOf(text: string): DayKind | null {
  return BY_WORD.get(folded(text)) ?? null;
}

/** A kind of day as 日历 names it. */
export function readDayKind(cell: CellValue): CellReading<DayKind> {
  const kind = dayKindOf(String(cell));
  return kind === null ? unreadable("cell.notDayKind", cell) : value(kind);
}
