import type { Shift } from "../../figures/parameter";
import { cellOf } from "../../kinds/place";
import { plain } from "../../kinds/content";
import { clockInText } from "../../kinds/clock";
import type { Discipline } from "../../workbook/records";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { misdeedsOf, type MisdeedRecord } from "../../month/discipline/misdeed";
import type { MonthBook, PersonMonth } from "../../month/month";
import { daySettings, shiftsOn } from "../../month/days/workingDay";

/** 私人活动 is forbidden in working time only (R026): not when the record itself names a time outside of it. */
export const privateActivities = clauseCheck({
  clauses: ["R026"],
  feeds: { 奖惩: ["id", "date", "kind", "sanction", "facts"], 考勤: ["id", "date", "shift"] },
  figures: ["shifts", "scheduleMode", "lateBasis"],
  find: (book) =>
    book.people.flatMap((subject) =>
      misdeedsOf(subject, book).flatMap((record) => outside(record, subject, book)),
    ),
});

function outside(record: MisdeedRecord, subject: PersonMonth, book: MonthBook): Finding[] {
  const time = timeOutside(record, subject, book);
  if (time === null) return [];
  const { row } = record;
  const details = {
    employee: subject.person.id,
    fields: { kind: row.kind, time: { clock: time } },
    on: row.date,
  };
  return [found("R026", "record.notInWorkingTime", "warning", cellOf(row.place, "kind"), details)];
}

/** When the 事由 says it was, where that is outside of the shifts (lunch, before or after); else null. */
export function timeOutside(
  { row, misdeed }: MisdeedRecord,
  subject: PersonMonth,
  book: MonthBook,
): number | null {
  if (misdeed.clause !== "R026" || row.facts === null) return null;
  const times = clocksIn(row.facts);
  const shifts = times.length > 0 ? shiftsOfDay(row, subject, book) : null;
  if (!shifts) return null;
  const from = Math.min(...times);
  const to = Math.max(...times, from + 1);
  return shifts.some(([start, end]) => from < end && to > start) ? null : from;
}

/** Of that day's 班次, else by policy; null on flexible time, where no clock time is outside. */
function shiftsOfDay(
  { date }: Discipline,
  { attendance, person }: PersonMonth,
  book: MonthBook,
): readonly Shift[] | null {
  const setting = daySettings(book, true)(person)(date);
  if (!setting.isFixed) return null;
  return shiftsOn(attendance.find((row) => row.date === date) ?? null, setting);
}

const CLOCK = /(凌晨|早上|上午|中午|下午|晚上)? ?\d{1,2} ?[:点时] ?(?:半|\d{1,2})?/g;
/** "2点" said of a working day is 14:00. */
const MORNING = 7 * 60;
const HALF_A_DAY = 720;

/** The clock times that a text names, in minutes since midnight. */
function clocksIn(text: string): number[] {
  return [...plain(text).matchAll(CLOCK)].flatMap(([clock, partOfDay]) => {
    const minutes = clockInText(clock);
    if (minutes === null) return [];
    return partOfDay === undefined && minutes < MORNING ? minutes + HALF_A_DAY : minutes;
  });
}
