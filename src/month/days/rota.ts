import type { Shift } from "../../figures/parameter";
import { addDays, type Day } from "../../kinds/day";
import { MINUTES_A_DAY } from "../../kinds/clock";
import type { Duty, Leave } from "../../workbook/records";
import { groupedBy } from "../groupedBy";
import { covers, spanOn } from "../leave/leaveCover";
import type { MonthBook, PersonMonth } from "../month";

/** Somebody's slot as it falls on a day. */
export interface OnDuty {
  duty: Duty;
  subject: PersonMonth;
  /** In minutes since midnight of that day: below 0 where it began on the day before. */
  slot: Shift;
}

/** 值班 by day: who is on duty at some time of it, the night before included. People who are not employed are not. */
export class Rota {
  private readonly byDate: ReadonlyMap<Day, readonly OnDuty[]>;

  constructor({ people }: MonthBook) {
    const onDuty = people.flatMap((subject) =>
      subject.duties
        .filter(({ date }) => isEmployed(subject, date))
        .map((duty): OnDuty => ({ duty, subject, slot: duty.slot })),
    );
    this.byDate = groupedBy(onDuty, ({ duty }) => duty.date);
  }

  /** Those whose slot begins on the day. */
  startingOn(day: Day): readonly OnDuty[] {
    return this.byDate.get(day) ?? [];
  }

  /** Those on duty at some time of the day. */
  on(day: Day): OnDuty[] {
    const fromNight = this.startingOn(addDays(day, -1))
      .filter(({ slot }) => slot[1] > MINUTES_A_DAY)
      .map(({ slot: [start, end], ...rest }): OnDuty => {
        return { ...rest, slot: [start - MINUTES_A_DAY, end - MINUTES_A_DAY] };
      });
    return [...fromNight, ...this.startingOn(day)];
  }
}

/** The day before the month counts for those who were employed by then. */
function isEmployed({ person }: PersonMonth, day: Day): boolean {
  const { hireDate, leaveDate } = person;
  return (hireDate === null || day >= hireDate) && (leaveDate === null || day <= leaveDate);
}

/** The parts of the slot at which the person is there: leaves and outings taken off. */
function presentIn({ subject, slot }: OnDuty, day: Day): Shift[] {
  return subject.leaves.filter(covers).reduce<Shift[]>((parts, leave) => without(parts, leave, day), [slot]);
}

function without(parts: readonly Shift[], leave: Leave, day: Day): Shift[] {
  const [from, to] = spanOn(leave, day);
  return parts.flatMap(([first, last]): Shift[] => {
    const before: Shift = [first, Math.min(last, from)];
    const after: Shift = [Math.max(first, to), last];
    return [before, after].filter(([one, other]) => one < other);
  });
}

/** The parts of a span at which fewer than so many are there; each list is one person's. */
export function gapsIn(span: Shift, people: readonly (readonly Shift[])[], least: number): Shift[] {
  const [start, end] = span;
  const turns = people.flat(2).filter((minute) => minute > start && minute < end);
  const points = [...new Set([start, ...turns, end])].sort((a, b) => a - b);
  const gaps: Shift[] = [];
  points.slice(1).forEach((to, index) => {
    const from = points[index] as number;
    const there = people.filter((parts) => parts.some(([first, last]) => first <= from && last >= to));
    if (there.length >= least) return;
    const before = gaps.at(-1);
    if (before?.[1] === from) gaps[gaps.length - 1] = [before[0], to];
    else gaps.push([from, to]);
  });
  return gaps;
}

/** Slots by person, as `gapsIn` wants them. */
export function byPerson(onDuty: readonly OnDuty[], day: Day): Shift[][] {
  const slots = groupedBy(onDuty, ({ subject }) => subject);
  return [...slots.values()].map((own) => own.flatMap((one) => presentIn(one, day)));
}
