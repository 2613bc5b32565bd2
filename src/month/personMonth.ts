import type { Day } from "../kinds/day";
import type { Month } from "../kinds/month";
import type { Person, Records } from "../workbook/records";
import { groupedBy } from "./groupedBy";
import { levelOf } from "./people/level";
import type { Employment, MonthBook, PersonMonth } from "./monthBook";
import { workingDays, type daySettings } from "./days/workingDay";

/** What the days of all people are judged by. */
interface Days extends Pick<MonthBook, "first" | "last" | "workdays" | "policy"> {
  settingsFor: ReturnType<typeof daySettings>;
}

/** All that is recorded of one person, put together. */
export function monthOf(
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
export function rowsByPerson(records: Records) {
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
export function byPerson<R extends { id: string }>(rows: readonly R[]): Map<string, R[]> {
  return groupedBy(rows, ({ id }) => id);
}

/** Without a hire date the person counts as employed since ever. */
function employmentIn({ hireDate, leaveDate }: Person, first: Day, last: Day): Employment | null {
  const from = hireDate !== null && hireDate > first ? hireDate : first;
  const to = leaveDate !== null && leaveDate < last ? leaveDate : last;
  return from <= to ? { from, to } : null;
}
