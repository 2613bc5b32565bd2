import { cellOf } from "../../kinds/place";
import { groupsIn, groupWord } from "../../workbook/words/groups";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { wordsUsed, type WordUse } from "../../month/people/columns";
import type { MonthBook } from "../../month/month";
import { holdsTo, isLeader, secondHolders, staffOf, type Employed } from "../../month/people/orgChart";

/** 小组 of the eight of D6 (R019); managers are of the whole department. Each unknown one once. */
export const groupNames = clauseCheck({
  clauses: ["R019"],
  feeds: { 花名册: ["group"] },
  figures: ["orgProfile", "groups"],
  find: unknownGroups,
});

/** 各小组设有一位组长 (R020): one in each group, and nobody leads two. */
export const groupLeaders = clauseCheck({
  clauses: ["R020"],
  feeds: { 花名册: ["group", "position", "supervisorId", "hireDate", "leaveDate"] },
  figures: ["orgProfile"],
  find: (book) => (holdsTo(book, "D6") ? judgeLeaders(book) : []),
});

function inGroups(book: MonthBook): Employed[] {
  return staffOf(book).filter(({ level }) => level !== "manager");
}

function groupsOf({ person }: Employed): string[] {
  return person.group === null ? [] : groupsIn(person.group);
}

function unknownGroups(book: MonthBook): Finding[] {
  if (!holdsTo(book, "D6")) return [];
  const listed = book.policy.figure("groups", book.last).value;
  const known = new Set(listed.map(groupWord));
  return wordsUsed(inGroups(book), groupsOf)
    .filter(({ word }) => !known.has(word))
    .map((use) => unknown(use, listed));
}

function unknown({ first: { person }, count }: WordUse, listed: readonly string[]): Finding {
  const fields = { group: person.group ?? "", count, listed: listed.join("、") };
  return found("R019", "group.unknown", "warning", cellOf(person.place, "group"), { fields });
}

function judgeLeaders(book: MonthBook): Finding[] {
  const staff = inGroups(book);
  const leaders = staff.filter(isLeader);
  const led = new Map<Employed, string[]>(leaders.map((leader) => [leader, groupsOf(leader)]));
  const findings: Finding[] = [];
  for (const { word, first } of wordsUsed(staff, groupsOf)) {
    const own = leaders.filter((leader) => groupsOf(leader).includes(word));
    findings.push(...secondHolders(own).map(({ second, first: earlier }) => secondLeader(second, earlier)));
    if (own.length > 0) continue;
    const fromOutside = commonLeader(
      staff.filter((subject) => groupsOf(subject).includes(word)),
      leaders,
      book,
    );
    if (fromOutside) led.get(fromOutside)?.push(word);
    else findings.push(noLeader(first));
  }
  const ofSeveral = [...led].filter(([, groups]) => groups.length > 1);
  return [...findings, ...ofSeveral.map(([leader, groups]) => severalGroups(leader, groups))];
}

/** The leader of another group to whom all members report by 上级工号. */
function commonLeader(
  members: readonly Employed[],
  leaders: readonly Employed[],
  { hierarchy }: MonthBook,
): Employed | null {
  const supervisors = new Set(members.map((member) => hierarchy.supervisorOf(member)));
  const [only] = supervisors;
  if (supervisors.size !== 1 || !only) return null;
  return leaders.find((leader) => leader === only) ?? null;
}

function secondLeader({ person }: Employed, first: Employed): Finding {
  const fields = { name: person.name, first: first.person.name, group: person.group ?? "" };
  const place = cellOf(person.place, "position");
  return found("R020", "leader.second", "warning", place, { employee: person.id, fields });
}

function noLeader({ person }: Employed): Finding {
  const fields = { group: person.group ?? "" };
  return found("R020", "leader.missing", "warning", cellOf(person.place, "position"), { fields });
}

function severalGroups({ person }: Employed, groups: readonly string[]): Finding {
  const fields = { name: person.name, groups: groups.map((group) => `${group}组`).join("、") };
  const place = cellOf(person.place, "position");
  return found("R020", "leader.severalGroups", "warning", place, { employee: person.id, fields });
}
