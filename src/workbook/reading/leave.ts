import { dayOfInstant, type Instant, endOf, startOf, type Moment } from "../../kinds/moment";
import { firstDay, lastDay } from "../../kinds/month";
import type { Leave, LeaveColumn } from "../records";
import type { Row } from "../row";
import type { LEAVE } from "../sheets";
import type { Built, Table } from "../table";
import { Elsewhere } from "./elsewhere";
import { sayOverlaps } from "./overlap";

type Columns = (typeof LEAVE)["columns"];

const NOT_TAKEN: ReadonlySet<string | null> = new Set(["驳回", "撤销"]);

/** The leaves that reach into the month. */
export function readLeaves(table: Table<Columns>): Leave[] {
  const elsewhere = new Elsewhere(table);
  const leaves = table.records((row): Built<Leave> => {
    const id = row.readPerson();
    const startMoment = row.read("start");
    const endMoment = row.read("end");
    const start = startMoment && startOf(startMoment);
    const end = endMoment && endOf(endMoment);
    const first = start ?? end;
    if (first !== null && !reachesMonth(table, first, end ?? first)) {
      return elsewhere.note(row, start === null ? "end" : "start", dayOfInstant(first));
    }
    const type = row.read("type");
    if (id === null || type === null || first === null) return incomplete(row);
    return {
      ...rest(row),
      id,
      type,
      start,
      end: inOrder(row, start, end),
      ...clocks(startMoment, endMoment),
      unreadable: row.unreadable<LeaveColumn>(),
    };
  });
  elsewhere.report();
  const taken = leaves.filter(({ status }) => !NOT_TAKEN.has(status));
  const stretches = taken.flatMap(({ id, start, end, place }) =>
    start === null || end === null ? [] : [{ id, start, end, row: place.row }],
  );
  sayOverlaps(table, stretches, "overlap.leave", "start");
  return leaves;
}

/** Reads what is left of the row, so that everything wrong in it is said at once. */
function incomplete(row: Row<Columns>): "incomplete" {
  rest(row);
  return "incomplete";
}

function rest(row: Row<Columns>) {
  const appliedAt = row.read("appliedAt");
  return {
    place: row.place,
    days: row.read("days"),
    appliedAt: appliedAt && startOf(appliedAt),
    approverId: row.read("approverId"),
    status: row.read("status"),
    reason: row.read("reason"),
    substituteId: row.read("substituteId"),
  };
}

function clocks(start: Moment | null, end: Moment | null) {
  return { startHasClock: hasClock(start), endHasClock: hasClock(end) };
}

function hasClock(moment: Moment | null): boolean {
  return moment !== null && (moment.minutes !== null || moment.half !== null);
}

function inOrder(row: Row<Columns>, start: Instant | null, end: Instant | null): Instant | null {
  if (start === null || end === null || end > start) return end;
  return row.refuse("order.dates", "end", { first: { instant: start }, second: { instant: end } });
}

function reachesMonth(table: Table<Columns>, start: Instant, end: Instant): boolean {
  const { month } = table.setting;
  if (month === null) return true;
  const last = dayOfInstant(Math.max(start, end - 1) as Instant);
  return last >= firstDay(month) && dayOfInstant(start) <= lastDay(month);
}
