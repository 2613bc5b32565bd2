import type { Level } from "../../policy/parameters";
import { addDays, type Day } from "../../kinds/day";
import { daysOf } from "../../kinds/month";
import type { MonthBook, PersonMonth } from "../monthBook";

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
  const changes = changesOf(level, book).filter((day) => day > whole.from && day <= whole.to);
  if (changes.length === 0) return [whole];
  const stretches = [whole.from, ...changes]
    .map((from, index) => stretchOf(from, (changes[index] ?? whole.to + 1) as Day, subject))
    .filter(({ workdays }) => workdays > 0);
  return stretches.length > 0 ? stretches : [whole];
}

const known = new WeakMap<MonthBook, Map<Level, readonly Day[]>>();

/** The days of the month on which the level's base pay becomes another: looked up once, for all of the level. */
function changesOf(level: Level, book: MonthBook): readonly Day[] {
  const ofBook = known.get(book) ?? new Map<Level, readonly Day[]>();
  known.set(book, ofBook);
  const days = ofBook.get(level) ?? lookUpChanges(level, book);
  ofBook.set(level, days);
  return days;
}

function lookUpChanges(level: Level, { policy, month }: MonthBook): Day[] {
  const valueOn = (day: Day) => policy.figure(BASE_OF[level], day).value;
  return daysOf(month).filter((day, index) => index > 0 && valueOn(day) !== valueOn(addDays(day, -1)));
}

function stretchOf(from: Day, next: Day, { workdays }: PersonMonth): Stretch {
  const own = workdays.filter((day) => day >= from && day < next).length;
  return { from, to: (next - 1) as Day, workdays: own };
}
