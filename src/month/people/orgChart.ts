import type { ValueOf } from "../../policy/parameters";
import { saysDepartmentHead, saysLeader } from "../../workbook/words/positions";
import type { Employment, MonthBook, PersonMonth } from "../month";

/** A document that draws an organisation chart. */
export type Chart = ValueOf<"orgProfile">[number];

/** Whether the company holds to one of those charts (A44). */
export function holdsTo({ policy, last }: MonthBook, ...charts: readonly Chart[]): boolean {
  return policy.figure("orgProfile", last).value.some((chart) => charts.includes(chart));
}

/** A person with the days of the month on which they were employed. */
export type Employed = PersonMonth & { employment: Employment };

/** Those employed in the month: whoever left before it or joins after it is not judged. */
export function staffOf({ people }: MonthBook): readonly Employed[] {
  return people.filter((subject): subject is Employed => subject.employment !== null);
}

/** The managers of the department (经理) among them. */
export function managersOf(book: MonthBook): readonly Employed[] {
  return staffOf(book).filter(({ level }) => level === "manager");
}

/** Whether somebody leads a group: a supervisor by level, or 组长 or 团队长 by word; not 部门主管, who leads them all. */
export function isLeader({ person, level }: PersonMonth): boolean {
  const position = person.position ?? "";
  if (level === "manager" || saysDepartmentHead(position)) return false;
  return level === "supervisor" || saysLeader(position);
}

/** Somebody who holds a post while another one still does. */
export interface SecondHolder {
  second: Employed;
  first: Employed;
}

/** The holders of a post for one who come while an earlier one still holds it; handing over the next day is fine. */
export function secondHolders(holders: readonly Employed[]): SecondHolder[] {
  const inOrder = [...holders].sort((one, other) => one.employment.from - other.employment.from);
  return inOrder.flatMap((second, index) => {
    const first = inOrder.slice(0, index).find(({ employment }) => employment.to >= second.employment.from);
    return first ? { second, first } : [];
  });
}
