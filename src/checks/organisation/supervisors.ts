import { cellOf } from "../../kinds/place";
import { groupWord } from "../../workbook/words/groups";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import type { MonthBook } from "../../month/month";
import { holdsTo, secondHolders, staffOf, type Employed } from "../../month/people/orgChart";

/** The two groups of D18, by the word of their name and of their supervisor's title. */
const GROUPS = ["招商", "销售"] as const;

type Group = (typeof GROUPS)[number];

/**
 * 招商组 with one 招商主管, 销售组 with one 销售主管 (R078). A group that is not on the roster is not missed: the workbook
 * may be of the other group alone.
 */
export const groupSupervisors = clauseCheck({
  clauses: ["R078"],
  feeds: { 花名册: ["group", "position", "hireDate", "leaveDate"] },
  figures: ["orgProfile"],
  find: (book) => (holdsTo(book, "D18") ? judge(book) : []),
});

function judge(book: MonthBook): Finding[] {
  const staff = staffOf(book);
  const supervisors = staff.filter(({ level }) => level === "supervisor");
  const misplaced = supervisors.filter((subject) => isMisplaced(subject, staff));
  const inPlace = supervisors.filter((subject) => !misplaced.includes(subject));
  const corrections = misplaced.map((subject) => correct(subject, inPlace));
  const holders = (group: Group): Employed[] => [
    ...inPlace.filter((subject) => groupOf(subject) === group),
    ...corrections.filter(({ belongs }) => belongs === group).map(({ subject }) => subject),
  ];
  return [
    ...corrections.map(wrongGroup),
    ...GROUPS.flatMap((group) => supervisorsOf(group, holders(group), staff)),
  ];
}

function groupOf({ person }: Employed): Group | null {
  const word = groupWord(person.group ?? "");
  return GROUPS.find((group) => group === word) ?? null;
}

/** The group that the title names; 主管 and 组长 name none. */
function titleOf({ person }: Employed): Group | null {
  const word = groupWord((person.position ?? "").replace(/主管|\s*supervisor/i, ""));
  return GROUPS.find((group) => group === word) ?? null;
}

/** In the other group, or in one that is neither while there is the group of the title. */
function isMisplaced(subject: Employed, staff: readonly Employed[]): boolean {
  const title = titleOf(subject);
  const group = groupOf(subject);
  if (title === null || title === group || subject.person.group === null) return false;
  return group !== null || staff.some((other) => groupOf(other) === title);
}

interface Correction {
  subject: Employed;
  /** What is probably wrong, and so the cell to mend. */
  column: "group" | "position";
  /** The group whose supervisor it then is. */
  belongs: Group;
}

/** Who stands where a supervisor is missing, while the title's group has its own, has the wrong title. */
function correct(subject: Employed, inPlace: readonly Employed[]): Correction {
  const title = titleOf(subject) as Group;
  const group = groupOf(subject);
  const has = (one: Group): boolean => inPlace.some((other) => groupOf(other) === one);
  if (group !== null && has(title) && !has(group)) return { subject, column: "position", belongs: group };
  return { subject, column: "group", belongs: title };
}

function wrongGroup({ subject: { person }, column, belongs }: Correction): Finding {
  const fields = {
    name: person.name,
    position: person.position ?? "",
    group: person.group ?? "",
    expected: column === "group" ? `${belongs}组` : `${belongs}主管`,
  };
  const problem = column === "group" ? "supervisor.wrongGroup" : "supervisor.wrongTitle";
  const place = cellOf(person.place, column);
  return found("R078", problem, "warning", place, { employee: person.id, fields });
}

function supervisorsOf(group: Group, holders: readonly Employed[], staff: readonly Employed[]): Finding[] {
  const members = staff.filter((subject) => groupOf(subject) === group);
  const [first] = members;
  if (!first) return [];
  const fields = { group: `${group}组`, title: `${group}主管` };
  if (holders.length === 0) {
    const place = cellOf(first.person.place, "position");
    return [found("R078", "supervisor.missing", "warning", place, { fields })];
  }
  return secondHolders(holders).map(({ second: { person }, first: earlier }) =>
    found("R078", "supervisor.second", "warning", cellOf(person.place, "position"), {
      employee: person.id,
      fields: { ...fields, name: person.name, first: earlier.person.name },
    }),
  );
}
