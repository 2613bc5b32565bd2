import { addDays, day, toIso, weekday, type Day } from "../../../kinds/day";
import { ATTENDANCE } from "../../../workbook/sheets";
import { LEAVES } from "./leaves";
import { OVERTIMES } from "./overtime";
import { CHARACTERS, type Character } from "./people";
import { Dice } from "./random";
import { date, time, type Cell, type SampleRow, type SampleSheet } from "./row";

const FIRST = day("2026-03-01");
const LAST = day("2026-03-31");
/** Monday to Friday; March 2026 has neither a holiday nor a make-up day. */
const LAST_WORKDAY = 5;

const MORNING = "9:00";
const NOON = "12:00";
const LUNCH_OVER = "14:00";
const EVENING = "18:00";

/** 考勤: two punches a day of 9:00–12:00 and 14:00–18:00. Keys: "<工号> <day>". */
export function punches(): SampleSheet {
  const dice = new Dice(202_603);
  const rows: SampleRow[] = [];
  for (let today = FIRST; today <= LAST; today = addDays(today, 1)) {
    for (const character of CHARACTERS) {
      const row = rowOf(character, today, dice);
      if (row) rows.push(row);
    }
  }
  return { definition: ATTENDANCE, rows, merged: [] };
}

function rowOf(character: Character, today: Day, dice: Dice): SampleRow | null {
  const iso = toIso(today);
  if (iso < character.hired || (character.left !== "" && iso > character.left)) return null;
  const late = OVERTIMES.find(({ id, day: on }) => id === character.id && on === iso);
  const cells =
    weekday(today) > LAST_WORKDAY ? dayOff(late, dice) : workday(character.id, iso, late?.end, dice);
  if (!cells) return null;
  const { id, name } = character;
  return {
    key: `${id} ${iso}`,
    cells: { id, name, date: date(iso), shift: "标准班", clockIn: "", clockOut: "", note: "", ...cells },
  };
}

function dayOff(late: { start: string; end: string } | undefined, dice: Dice): Record<string, Cell> | null {
  if (!late) return null;
  return { shift: "休息", clockIn: before(late.start, dice), clockOut: after(late.end, dice), note: "加班" };
}

function workday(id: string, iso: string, until: string | undefined, dice: Dice): Record<string, Cell> {
  const leave = LEAVES.find(
    (one) => one.id === id && one.start.slice(0, 10) <= iso && iso <= one.end.slice(0, 10),
  );
  const start = before(MORNING, dice);
  const end = after(until ?? EVENING, dice);
  if (!leave) return { clockIn: start, clockOut: end };
  const note = leave.type;
  if (leave.days >= 1) return { note };
  const isMorning = leave.start.endsWith(` ${MORNING}`);
  if (isMorning) return { clockIn: before(LUNCH_OVER, dice), clockOut: end, note };
  return { clockIn: start, clockOut: leave.type === "外出" ? end : after(NOON, dice), note };
}

/** A punch up to 22 minutes before. */
function before(clock: string, dice: Dice): number {
  return time(clock) - dice.between(60, 22 * 60) / 86_400;
}

/** A punch up to 25 minutes after. */
function after(clock: string, dice: Dice): number {
  return time(clock) + dice.between(30, 25 * 60) / 86_400;
}
