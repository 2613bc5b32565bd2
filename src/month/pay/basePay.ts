import { basePay } from "../../rules/pay/basePay";
import { apply, type Circumstances, type Outcome } from "../../engine/rule";
import { type Day, addDays } from "../../kinds/day";
import type { Fen } from "../../kinds/money";
import { circumstancesOf, rulesFrom, rulesHoldOn } from "../circumstances";
import type { MonthBook, PersonMonth } from "../month";
import type { Level } from "../../policy/parameters";
import { daysOf } from "../../kinds/month";

/** The base pay of a whole month: 底薪 of the roster, else by policy (R081), as of the last day of employment. */
export function agreedBase(
  { person, employment }: PersonMonth,
  book: MonthBook,
  circumstances: Circumstances = { ...circumstancesOf(book), asOf: employment?.to ?? book.last },
): Outcome<Fen> {
  if (person.basePay === null && !rulesHoldOn(book.last, book)) return notInForce(book);
  return apply(basePay, { position: person.position ?? "", agreed: person.basePay }, circumstances);
}

/** Before the rules hold, base pay is only what is agreed (R009). */
function notInForce(book: MonthBook): Outcome<Fen> {
  const fields = { from: { day: rulesFrom(book) as Day } };
  const problem = { kind: "refused", text: "rules.notYet", clause: "R009", name: "agreed", fields } as const;
  return { ok: false, problem };
}

/** The base pay that policy gives for the person's position, whatever the roster says. */
export function policyBase({ person }: PersonMonth, book: MonthBook): Outcome<Fen> {
  return apply(basePay, { position: person.position ?? "", agreed: null }, circumstancesOf(book));
}

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
