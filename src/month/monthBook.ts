import type { Calendar } from "../law/calendar/calendar";
import type { Level } from "../policy/parameters";
import type { Policy } from "../policy/policy";
import { weekday, type Day } from "../kinds/day";
import { daysOf, firstDay, lastDay, type Month } from "../kinds/month";
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
} from "../workbook/records";
import { Hierarchy } from "./people/hierarchy";
import { ordersOf, type Orders } from "./commission/orders";
import { byPerson, monthOf, rowsByPerson } from "./personMonth";
import { daySettings, workingDays, type WorkingDay } from "./days/workingDay";

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
  const days = { first, last, workdays, policy, settingsFor: daySettings(policy, isAttendanceKept(records)) };
  const rows = rowsByPerson(records);
  const byId = new Map<string, PersonMonth>();
  for (const person of records.people) {
    if (!byId.has(person.id)) byId.set(person.id, monthOf(person, rows, days));
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
  const settingOn = daySettings(policy, isAttendanceKept(records))(person);
  return { ...subject, days: workingDays(workdays, attendance, leaves, settingOn) };
}

/** Whether there are punches to judge by at all. */
function isAttendanceKept({ found }: Records): boolean {
  return found["考勤"] !== undefined;
}
