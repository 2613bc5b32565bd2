import { LEAVE } from "../../../workbook/sheets";
import { characterOf, superiorOf } from "./people";
import { moment, type SampleRow, type SampleSheet } from "./row";

/** A leave of the month: 工号, 类型, 开始, 结束, 天数, 申请时间, 事由, 代班人. */
export interface StoryLeave {
  id: string;
  type: string;
  start: string;
  end: string;
  days: number;
  applied: string;
  reason: string;
  substitute: string;
}

const TABLE = `
0103 | 年假 | 2026-03-05 9:00  | 2026-03-06 18:00 | 2   | 2026-03-02 10:15 | 回老家       | 0104
0214 | 病假 | 2026-03-10 9:00  | 2026-03-10 18:00 | 1   | 2026-03-09 20:40 | 发烧         | 0207
0205 | 事假 | 2026-03-11 9:00  | 2026-03-11 18:00 | 1   | 2026-03-10 16:20 | 孩子入园     | 0203
0102 | 外出 | 2026-03-12 14:00 | 2026-03-12 17:30 | 0.5 | 2026-03-11 17:05 | 拜访厂家     | 0105
0108 | 事假 | 2026-03-13 9:00  | 2026-03-13 12:00 | 0.5 | 2026-03-12 11:30 | 办证         | 0103
0107 | 病假 | 2026-03-17 9:00  | 2026-03-17 18:00 | 1   | 2026-03-16 21:10 | 肠胃炎       | 0109
0206 | 出差 | 2026-03-18 9:00  | 2026-03-19 18:00 | 2   | 2026-03-13 15:00 | 义乌展会     | 0210
0204 | 事假 | 2026-03-20 14:00 | 2026-03-20 18:00 | 0.5 | 2026-03-19 9:35  | 看房         | 0202
0208 | 婚假 | 2026-03-23 9:00  | 2026-03-25 18:00 | 3   | 2026-03-09 14:00 | 结婚         | 0209
0210 | 年假 | 2026-03-24 9:00  | 2026-03-24 18:00 | 1   | 2026-03-20 10:00 | 家中有事     | 0208
0105 | 事假 | 2026-03-26 9:00  | 2026-03-26 18:00 | 1   | 2026-03-24 17:45 | 房屋过户     | 0102
0209 | 调休 | 2026-03-27 9:00  | 2026-03-27 18:00 | 1   | 2026-03-25 11:20 | 抵 2 月加班  | 0206
`;

export const LEAVES: readonly StoryLeave[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [id, type, start, end, days, applied, reason, substitute] = line
      .split("|")
      .map((part) => part.trim());
    return { id, type, start, end, days: Number(days), applied, reason, substitute } as StoryLeave;
  });

/** 请假. Keys: "<工号> <first day>". */
export function leaves(): SampleSheet {
  return { definition: LEAVE, rows: LEAVES.map(leaveRow), merged: [] };
}

export function leaveRow(leave: StoryLeave): SampleRow {
  const character = characterOf(leave.id);
  const cells = {
    id: leave.id,
    name: character.name,
    type: leave.type,
    start: moment(leave.start),
    end: moment(leave.end),
    days: leave.days,
    appliedAt: moment(leave.applied),
    approverId: superiorOf(character),
    status: "批准",
    reason: leave.reason,
    substituteId: leave.substitute,
  };
  return { key: `${leave.id} ${leave.start.slice(0, 10)}`, cells };
}
