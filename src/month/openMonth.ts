import type { Calendar } from "../law/calendar/calendar";
import type { Policy } from "../policy/policy";
import { weekday, type Day } from "../kinds/day";
import { daysOf, firstDay, lastDay, type Month } from "../kinds/month";
import type { Person, Records } from "../workbook/records";
import { ordersOf } from "./commission/orders";
import { daySettings, workingDays } from "./days/workingDay";
import { groupedBy } from "./groupedBy";
import type { Employment, MonthBook, PersonMonth } from "./month";
import { hierarchyOf, levelOf } from "./people/hierarchy";

const LAST_WEEKDAY = 5;

/** Puts the records of the month together by person. Rows of unknown people stay out: reading has named them. */
export function openMonth(records: Records, dated: Policy, calendar: Calendar): MonthBook {
  const { month } = records;
  const policy = dated.ofMonth(month);
  const first = firstDay(month);
  const last = lastDay(month);
  const workdays = calendar.workdays(month) ?? daysOf(month).filter((day) => weekday(day) <= LAST_WEEKDAY);
  const settingsFor = daySettings({ policy, calendar }, isAttendanceKept(records));
  const days = { first, last, workdays, policy, settingsFor };
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
    hierarchy: hierarchyOf(people, byId),
    orders: ordersOf(records.commissions),
    existing: byPerson(records.existingPayroll?.amounts ?? []),
  };
}

/** The person with the days judged anew by the policy of the book. */
export function rejudged(subject: PersonMonth, book: MonthBook): PersonMonth {
  const { person, workdays, attendance, leaves } = subject;
  const settingOn = daySettings(book, isAttendanceKept(book.records))(person);
  return { ...subject, days: workingDays(workdays, attendance, leaves, settingOn) };
}

/** Whether there are punches to judge by at all. */
function isAttendanceKept({ found }: Records): boolean {
  return found["考勤"] !== undefined;
}

/** What the days of all people are judged by. */
interface Days extends Pick<MonthBook, "first" | "last" | "workdays" | "policy"> {
  settingsFor: ReturnType<typeof daySettings>;
}

/** All that is recorded of one person, put together. */
function monthOf(
  person: Person,
  rows: ReturnType<typeof rowsByPerson>,
  { first, last, workdays, policy, settingsFor }: Days,
): PersonMonth {
  const { id, position } = person;
  const employment = employmentIn(person, first, last);
  const ownDays = employment ? workdays.filter((day) => day >= employment.from && day <= employment.to) : [];
  const attendance = rows.attendance.get(id) ?? [];
  const leaves = rows.leaves.get(id) ?? [];
  return {
    person,
    level: levelOf(position, policy, last),
    employment,
    workdays: ownDays,
    days: workingDays(ownDays, attendance, leaves, settingsFor(person)),
    attendance,
    leaves,
    overtime: rows.overtime.get(id) ?? [],
    performance: rows.performance.get(id) ?? [],
    appraisals: rows.appraisals.get(id) ?? [],
    commissions: rows.commissions.get(id) ?? [],
    discipline: rows.discipline.get(id) ?? [],
    adjustments: rows.adjustments.get(id) ?? [],
    calls: rows.calls.get(id) ?? [],
    duties: rows.duties.get(id) ?? [],
  };
}

/** The records by 工号. Plans, appraisals and adjustments of other months stay out. */
function rowsByPerson(records: Records) {
  const ofMonth = <R extends { month: Month | null }>(rows: readonly R[]) =>
    rows.filter(({ month }) => month === records.month);
  return {
    attendance: byPerson(records.attendance),
    leaves: byPerson(records.leaves),
    overtime: byPerson(records.overtime),
    performance: byPerson(ofMonth(records.performance)),
    appraisals: byPerson(ofMonth(records.appraisals)),
    commissions: byPerson(records.commissions),
    discipline: byPerson(records.discipline),
    adjustments: byPerson(ofMonth(records.adjustments)),
    calls: byPerson(records.calls),
    duties: byPerson(records.duties),
  };
}

/** Rows by the 工号 that they name. */
function byPerson<R extends { id: string }>(rows: readonly R[]): Map<string, R[]> {
  return groupedBy(rows, ({ id }) => id);
}

/** Without a hire date the person counts as employed since ever. */
function employmentIn({ hireDate, leaveDate }: Person, first: Day, last: Day): Employment | null {
  const from = hireDate !== null && hireDate > first ? hireDate : first;
  const to = leaveDate !== null && leaveDate < last ? leaveDate : last;
  return from <= to ? { from, to } : null;
}
