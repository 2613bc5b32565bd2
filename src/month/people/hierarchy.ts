import { groupWord } from "../../workbook/words/groups";
import { groupedBy } from "../groupedBy";
import type { Hierarchy, PersonMonth } from "../month";
import type { Level } from "../../policy/parameters";
import type { Policy } from "../../policy/policy";
import type { Day } from "../../kinds/day";

/** The hierarchy of those people. */
export function hierarchyOf(
  people: readonly PersonMonth[],
  byId: ReadonlyMap<string, PersonMonth>,
): Hierarchy {
  return new Chain(people, byId);
}

/**
 * Who stands above whom: by 上级工号, else by the supervisor of the person's 小组; so too where 上级工号 still names
 * somebody who is not there in the month.
 */
class Chain implements Hierarchy {
  private readonly supervisors = new Map<string, PersonMonth>();
  private readonly members: ReadonlyMap<string | undefined, readonly PersonMonth[]>;
  private readonly namesakes: ReadonlyMap<string, readonly PersonMonth[]>;

  constructor(
    people: readonly PersonMonth[],
    private readonly byId: ReadonlyMap<string, PersonMonth>,
  ) {
    const leaders = leadersByGroup(people);
    for (const subject of people) {
      const stated = this.statedSupervisor(subject);
      const supervisor = stated?.employment ? stated : (groupLeader(subject, stated, leaders) ?? stated);
      if (supervisor) this.supervisors.set(subject.person.id, supervisor);
    }
    this.namesakes = groupedBy(people, ({ person }) => person.name);
    this.members = groupedBy(people, (subject) => this.supervisorOf(subject)?.person.id);
  }

  supervisorOf(subject: PersonMonth): PersonMonth | null {
    return this.supervisors.get(subject.person.id) ?? null;
  }

  membersOf(supervisor: PersonMonth): readonly PersonMonth[] {
    return this.members.get(supervisor.person.id) ?? [];
  }

  isAbove(candidate: PersonMonth, subject: PersonMonth): boolean {
    if (candidate === subject) return false;
    if (candidate.level === "manager") return ranksAbove(candidate.level, subject.level);
    const passed = new Set<PersonMonth>([subject]);
    let superior = this.supervisorOf(subject);
    if (!superior) return ranksAbove(candidate.level, subject.level);
    while (superior && !passed.has(superior)) {
      if (this.holdsPostOf(candidate, superior)) return true;
      passed.add(superior);
      superior = this.supervisorOf(superior);
    }
    return false;
  }

  holdsPostOf(candidate: PersonMonth, superior: PersonMonth): boolean {
    if (candidate === superior) return true;
    if (candidate.level !== "supervisor" || superior.level !== "supervisor") return false;
    const { group, leaveDate } = candidate.person;
    const { group: other, leaveDate: otherLeft } = superior.person;
    if (group === null || other === null || (leaveDate === null && otherLeft === null)) return false;
    return groupWord(group) === groupWord(other);
  }

  named(text: string): PersonMonth | null {
    const byId = this.byId.get(text);
    if (byId) return byId;
    const bearers = this.namesakes.get(text);
    return bearers?.length === 1 ? (bearers[0] as PersonMonth) : null;
  }

  private statedSupervisor({ person }: PersonMonth): PersonMonth | null {
    const { supervisorId } = person;
    if (supervisorId === null || supervisorId === person.id) return null;
    return this.byId.get(supervisorId) ?? null;
  }
}

function leadersByGroup(people: readonly PersonMonth[]): Map<string | null, PersonMonth[]> {
  const leaders = people.filter(({ level, employment }) => level === "supervisor" && employment !== null);
  return groupedBy(leaders, ({ person: { group } }) => group && groupWord(group));
}

function groupLeader(
  subject: PersonMonth,
  stated: PersonMonth | null,
  leaders: Map<string | null, PersonMonth[]>,
): PersonMonth | null {
  const { supervisorId, group } = subject.person;
  if ((supervisorId !== null && stated === null) || subject.level !== "member" || group === null) return null;
  const candidates = leaders.get(groupWord(group)) ?? [];
  return candidates.length === 1 ? (candidates[0] as PersonMonth) : null;
}

const RANK: Record<Level, number> = { member: 0, supervisor: 1, manager: 2 };

/** The level of a position by policy; a person without a position counts as a member. */
export function levelOf(position: string | null, policy: Policy, asOf: Day): Level {
  if (position === null) return "member";
  return policy.member("positionLevel", position, asOf).value;
}

/** Whether one level stands above the other. */
function ranksAbove(level: Level, other: Level): boolean {
  return RANK[level] > RANK[other];
}
