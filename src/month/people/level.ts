import type { Level } from "../../policy/parameters";
import type { Policy } from "../../policy/policy";
import type { Day } from "../../kinds/day";

const RANK: Record<Level, number> = { member: 0, supervisor: 1, manager: 2 };

/** The level of a position by policy; a person without a position counts as a member. */
export function levelOf(position: string | null, policy: Policy, asOf: Day): Level {
  if (position === null) return "member";
  return policy.member("positionLevel", position, asOf).value ?? "member";
}

/** Whether one level stands above the other. */
export function ranksAbove(level: Level, other: Level): boolean {
  return RANK[level] > RANK[other];
}
