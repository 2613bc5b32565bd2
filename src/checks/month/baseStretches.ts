import type { Level } from "../../policy/parameters";
import type { Day } from "../../units/day";
import type { MonthBook, PersonMonth } from "./monthBook";

/** Days in a row with one base pay. */
export interface Stretch {
  from: Day;
  to: Day;
  /** Workdays of the person in it. */
  workdays: number;
}

const BASE_OF = { manager: "baseManager", supervisor: "baseSupervisor", member: "baseMember" } as const;

/**
 * The stretches of the month in which somebody employed had one base pay by policy each, those without a workday left
 * out; one for the whole where 底薪 is agreed, or has not changed.
 */
export function baseStretches(subject: PersonMonth, book: MonthBook): readonly Stretch[] {
  const { employment, person, level } = subject;
  if (!employment) return [];
  const whole: Stretch = { ...employment, workdays: subject.workdays.length };
  if (person.basePay !== null) return [whole];
  const changes = changesOf(level, whole, book);
  if (changes.length === 0) return [whole];
  const stretches = [whole.from, ...changes]
    .map((from, index) => stretchOf(from, (changes[index] ?? whole.to + 1) as Day, subject))
    .filter(({ workdays }) => workdays > 0);
  return stretches.length > 0 ? stretches : [whole];
}

/** The days on which the level's base pay becomes another. */
function changesOf(level: Level, { from, to }: Stretch, { policy }: MonthBook): Day[] {
  const valueOn = (day: number) => policy.figure(BASE_OF[level], day as Day).value;
  const days: Day[] = [];
  for (let day = from + 1; day <= to; day++) {
    if (valueOn(day) !== valueOn(day - 1)) days.push(day as Day);
  }
  return days;
}

function stretchOf(from: Day, next: Day, { workdays }: PersonMonth): Stretch {
  const own = workdays.filter((day) => day >= from && day < next).length;
  return { from, to: (next - 1) as Day, workdays: own };
}
