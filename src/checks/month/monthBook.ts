import type { Calendar } from "../../law/calendar";
import type { Level } from "../../policy/parameters";
import type { Policy } from "../../policy/policy";
import { weekday, type Day } from "../../units/day";
import { daysOf, firstDay, lastDay, type Month } from "../../units/month";
import type {
  Adjustment,
  Appraisal,
  Attendance,
  Call,
  Commission,
  Discipline,
  Duty,
  ExistingPayroll,
  Leave,
  Overtime,
  Performance,
  Person,
  Records,
} from "../../workbook/records";
import { groupedBy } from "./groupedBy";
import { Hierarchy } from "./hierarchy";
import { levelOf } from "./level";
import { ordersOf, type Orders } from "./orders";
import { daySettings, workingDays, type WorkingDay } from "./workingDay";

/** The days of the month on which somebody was employed, hire and leave day included. */
export interface Employment {
  from: Day;
  to: Day;
}

/** All that the workbook records of one person. */
export interface PersonMonth {
  person: Person;
  level: Level;
  /** Null: left before the month or joins after it. */
  employment: Employment | null;
  /** Workdays on which the person was employed. */
  workdays: readonly Day[];
  /** Those workdays, judged from punches and leaves. */
  days: readonly WorkingDay[];
  attendance: readonly Attendance[];
  leaves: readonly Leave[];
  overtime: readonly Overtime[];
  performance: readonly Performance[];
  appraisals: readonly Appraisal[];
  commissions: readonly Commission[];
  discipline: readonly Discipline[];
  adjustments: readonly Adjustment[];
  calls: readonly Call[];
  duties: readonly Duty[];
}

/** The records of a month by person: indexed once, read by the checks and by the run. */
export interface MonthBook {
  month: Month;
  first: Day;
  last: Day;
  records: Records;
  /** The policy of the month (`Policy.ofMonth`): what may change within a month, ask for the day of the event. */
  policy: Policy;
  calendar: Calendar;
  /** The month's workdays; Monday to Friday where the calendar does not know the year. */
  workdays: readonly Day[];
  /** In roster order, one for each 工号. */
  people: readonly PersonMonth[];
  byId: ReadonlyMap<string, PersonMonth>;
  hierarchy: Hierarchy;
  orders: Orders;
  /** The amounts of the month's 工资表 as it stands, by person. */
  existing: ReadonlyMap<string, readonly ExistingPayroll["amounts"][number][]>;
}

const LAST_WEEKDAY = 5;

/** Puts the records of the month together by person. Rows of unknown people stay out: reading has named them. */
export function openBook(records: Records, dated: Policy, calendar: Calendar): MonthBook {
  const { month } = records;
  const policy = dated.ofMonth(month);
  const first = firstDay(month);
  const last = lastDay(month);
  const workdays = calendar.workdays(month) ?? daysOf(month).filter((day) => weekday(day) <= LAST_WEEKDAY);
  const rows = {
    attendance: byPerson(records.attendance),
    leaves: byPerson(records.leaves),
    overtime: byPerson(records.overtime),
    performance: byPerson(records.performance),
    appraisals: byPerson(records.appraisals),
    commissions: byPerson(records.commissions),
    discipline: byPerson(records.discipline),
    adjustments: byPerson(records.adjustments),
    calls: byPerson(records.calls),
    duties: byPerson(records.duties),
  };
  const settingsFor = daySettings(policy, records.found["考勤"] !== undefined);
  const byId = new Map<string, PersonMonth>();
  for (const person of records.people) {
    if (byId.has(person.id)) continue;
    const employment = employmentIn(person, first, last);
    const ownDays = employment
      ? workdays.filter((day) => day >= employment.from && day <= employment.to)
      : [];
    const attendance = rows.attendance.get(person.id) ?? [];
    const leaves = rows.leaves.get(person.id) ?? [];
    byId.set(person.id, {
      person,
      level: levelOf(person.position, policy, last),
      employment,
      workdays: ownDays,
      days: workingDays(ownDays, attendance, leaves, settingsFor(person)),
      attendance,
      leaves,
      overtime: rows.overtime.get(person.id) ?? [],
      performance: (rows.performance.get(person.id) ?? []).filter((row) => row.month === month),
      appraisals: (rows.appraisals.get(person.id) ?? []).filter((row) => row.month === month),
      commissions: rows.commissions.get(person.id) ?? [],
      discipline: rows.discipline.get(person.id) ?? [],
      adjustments: (rows.adjustments.get(person.id) ?? []).filter((row) => row.month === month),
      calls: rows.calls.get(person.id) ?? [],
      duties: rows.duties.get(person.id) ?? [],
    });
  }
  const people = [...byId.values()];
  return {
    month,
    first,
    last,
    records,
    policy,
    calendar,
    workdays,
    people,
    byId,
    hierarchy: new Hierarchy(people, byId),
    orders: ordersOf(records.commissions),
    existing: byPerson(records.existingPayroll?.amounts ?? []),
  };
}

/** The person with the days judged anew by the policy of the book. */
export function judgedAnew(subject: PersonMonth, { policy, records }: MonthBook): PersonMonth {
  const { person, workdays, attendance, leaves } = subject;
  const settingOn = daySettings(policy, records.found["考勤"] !== undefined)(person);
  return { ...subject, days: workingDays(workdays, attendance, leaves, settingOn) };
}

function byPerson<R extends { id: string }>(rows: readonly R[]): Map<string, R[]> {
  return groupedBy(rows, ({ id }) => id);
}

/** Without a hire date the person counts as employed since ever. */
function employmentIn({ hireDate, leaveDate }: Person, first: Day, last: Day): Employment | null {
  const from = hireDate !== null && hireDate > first ? hireDate : first;
  const to = leaveDate !== null && leaveDate < last ? leaveDate : last;
  return from <= to ? { from, to } : null;
}
