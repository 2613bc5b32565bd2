import { OVERTIME } from "../../../workbook/sheets";
import { characterOf, superiorOf } from "./people";
import { date, moment, time, type SampleRow, type SampleSheet } from "./row";

/** An overtime of the month. */
export interface StoryOvertime {
  id: string;
  day: string;
  start: string;
  end: string;
  hours: number;
  applied: string;
  timeOff: string;
}

const TABLE = `
0102 | 2026-03-10 | 18:30 | 20:30 | 2   | 2026-03-10 15:40 | 否
0203 | 2026-03-11 | 18:30 | 21:00 | 2.5 | 2026-03-11 16:00 | 否
0106 | 2026-03-14 | 9:00  | 12:00 | 3   | 2026-03-13 17:10 | 是
0207 | 2026-03-17 | 18:30 | 21:00 | 2.5 | 2026-03-17 14:30 | 否
0210 | 2026-03-19 | 18:30 | 20:30 | 2   | 2026-03-19 16:45 | 否
0109 | 2026-03-20 | 18:30 | 20:30 | 2   | 2026-03-20 17:20 | 否
0208 | 2026-03-21 | 9:00  | 17:00 | 7   | 2026-03-19 13:15 | 否
0207 | 2026-03-24 | 18:30 | 21:00 | 2.5 | 2026-03-24 15:05 | 否
0201 | 2026-03-28 | 14:00 | 18:00 | 4   | 2026-03-27 10:30 | 是
0202 | 2026-03-30 | 18:30 | 21:00 | 2.5 | 2026-03-30 16:10 | 否
`;

export const OVERTIMES: readonly StoryOvertime[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [id, day, start, end, hours, applied, timeOff] = line.split("|").map((part) => part.trim());
    return { id, day, start, end, hours: Number(hours), applied, timeOff } as StoryOvertime;
  });

/** 加班. Keys: "<工号> <day>". */
export function overtime(): SampleSheet {
  return { definition: OVERTIME, rows: OVERTIMES.map(rowOf), merged: [] };
}

function rowOf(story: StoryOvertime): SampleRow {
  const character = characterOf(story.id);
  const cells = {
    id: story.id,
    name: character.name,
    date: date(story.day),
    start: time(story.start),
    end: time(story.end),
    hours: story.hours,
    appliedAt: moment(story.applied),
    approverId: superiorOf(character),
    status: "批准",
    timeOffInLieu: story.timeOff,
  };
  return { key: `${story.id} ${story.day}`, cells };
}
