import { reachesThreshold } from "../../rules/pay/threshold";
import { cellOf, type CellPlace } from "../../kinds/place";
import { answersForDepartment, overallOf, performanceRowOf } from "./results";
import type { MonthBook, PersonMonth } from "../month";

/** How those did whom a supervisor answers for (R089): the members with a plan (A48). */
export interface Team {
  /** Null when no member has a plan. */
  lowest: number | null;
  members: number;
  /** How many are under the threshold. */
  below: number;
  overall: number | null;
  /** Where the achievements stand, the lowest first. */
  from: readonly CellPlace[];
}

/** The supervisor's team of the month by policy: the own group or the department, all members or promoters only. */
export function teamOf(supervisor: PersonMonth, book: MonthBook): Team {
  const { hierarchy, people, policy, last } = book;
  const promotersOnly = policy.figure("penaltyMembers", last).value === "promoters";
  const results = (answersForDepartment(book) ? people : hierarchy.membersOf(supervisor))
    .filter(({ level, employment }) => level === "member" && employment !== null)
    .filter((member) => !promotersOnly || isPromoter(member))
    .flatMap((member) => {
      const row = performanceRowOf(member);
      if (!row?.promotionPlan || row.promotionPlan < 0 || row.promotionDone === null) return [];
      const { promotionPlan: plan, promotionDone: done, place } = row;
      return { plan, done, achievement: done / plan, place };
    })
    .sort((one, other) => one.achievement - other.achievement);
  const threshold = {
    thresholdRatio: policy.figure("thresholdRatio", last).value,
    thresholdInclusive: policy.figure("thresholdInclusive", last).value,
    ratioTolerance: policy.figure("ratioTolerance", last).value,
  };
  return {
    lowest: results[0]?.achievement ?? null,
    members: results.length,
    below: results.filter(({ achievement }) => !reachesThreshold(achievement, threshold)).length,
    overall: overallOf(results.map(({ plan, done }) => [plan, done])),
    from: results
      .slice(0, 1)
      .flatMap(({ place }) => [cellOf(place, "promotionPlan"), cellOf(place, "promotionDone")]),
  };
}

/** 推广员 in the narrow sense: of the group that recruits makers (招商组). */
function isPromoter({ person }: PersonMonth): boolean {
  return /招商|推广/.test(`${person.group ?? ""} ${person.position ?? ""}`);
}
