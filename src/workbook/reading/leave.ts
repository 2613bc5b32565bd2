import { dayOfInstant, endOf, startOf, type Instant, type Moment } from "../../kinds/moment";
import { firstDay, lastDay } from "../../kinds/month";
import type { Row } from "../row";
import { recordsOf, type RowResult } from "../rows";
import type { LEAVE, Leave } from "../sheets/leave";
import type { Table } from "../table";
import { OtherMonths } from "./otherMonths";
import { reportOverlaps } from "./overlaps";

const NOT_TAKEN: ReadonlySet<string | null> = new Set(["驳回", "撤销"]);

/** The leaves that reach into the month. */
export function readLeaves(table: Table<typeof LEAVE>): Leave[] {
  const others = new OtherMonths(table);
  const leaves = recordsOf(table, (row): RowResult<Leave> => {
    const id = row.read("id");
    const startMoment = row.read("start");
    const endMoment = row.read("end");
    const start = startMoment && startOf(startMoment);
    const end = endMoment && endOf(endMoment);
    const first = start ?? end;
    if (first !== null && !reachesMonth(table, first, end ?? first)) {
      return others.add(row, start === null ? "end" : "start", dayOfInstant(first));
    }
    const fields = row.fields({ id, start, end });
    const isComplete = id !== null && fields.type !== null && first !== null;
    const record = isComplete ? row.record({ ...fields, end: inOrder(row, start, end) }) : null;
    if (!record) return "incomplete";
    return { ...record, startHasClock: hasClock(startMoment), endHasClock: hasClock(endMoment) };
  });
  others.report();
  const stretches = leaves.flatMap(({ id, start, end, status, place }) =>
    start === null || end === null || NOT_TAKEN.has(status) ? [] : [{ id, start, end, row: place.row }],
  );
  reportOverlaps(table, stretches, "overlap.leave", "start");
  return leaves;
}

function hasClock(moment: Moment | null): boolean {
  return moment !== null && (moment.minutes !== null || moment.half !== null);
}

function inOrder(row: Row<typeof LEAVE>, start: Instant | null, end: Instant | null): Instant | null {
  if (start === null || end === null || end > start) return end;
  return row.refuse("order.dates", "end", { first: { instant: start }, second: { instant: end } });
}

function reachesMonth(table: Table<typeof LEAVE>, start: Instant, end: Instant): boolean {
  const { month } = table.context;
  if (month === null) return true;
  const last = dayOfInstant(Math.max(start, end - 1) as Instant);
  return last >= firstDay(month) && dayOfInstant(start) <= lastDay(month);
}
