import type { ClauseId } from "../../findings/codes";
import type { Appraisal } from "../../workbook/records";
import { isMetric, type Metric } from "../../workbook/words/metrics";
import type { MonthBook, PersonMonth } from "../month";
import { isOnLeaveThroughout } from "../days/presence";

/** The metrics that a document asks for, each with the clause that does. */
export type Profile = Readonly<Partial<Record<Metric, ClauseId>>>;

/** D12 第七条: 运营专员. */
export const SPECIALIST: Profile = { sales: "R044", traffic: "R045", conversion: "R046", analysis: "R047" };
/** D11 六.2: the other 运营 posts. */
export const OPERATIONS: Profile = {
  sales: "R040",
  conversion: "R040",
  satisfaction: "R040",
  campaign: "R040",
};
/** D9 第十条: everybody else. */
const EVERYBODY: Profile = { shop: "R030", service: "R030", analysis: "R030", teamwork: "R030" };

/** Somebody with rows of 考核 in the month, in the order of the sheet. */
export interface Appraised {
  subject: PersonMonth;
  rows: readonly Appraisal[];
  first: Appraisal;
  profile: Profile;
}

/**
 * Those who are appraised in the month; nobody while the sheet has no rows of it. Rows kept for somebody who is on leave
 * all month, with nothing entered, are no appraisal.
 */
export function appraised({ people }: MonthBook): readonly Appraised[] {
  return people.flatMap((subject) => {
    const [first] = subject.appraisals;
    if (!first || (isOnLeaveThroughout(subject.days) && subject.appraisals.every(isEmpty))) return [];
    return [{ subject, rows: subject.appraisals, first, profile: profileOf(subject.person.position) }];
  });
}

function isEmpty({ actual, bySupervisor, byColleagues, bySelf, unreadable }: Appraisal): boolean {
  const entered = [actual, bySupervisor, byColleagues, bySelf];
  return entered.every((cell) => cell === null) && unreadable.size === 0;
}

function profileOf(position: string | null): Profile {
  if (position === null) return EVERYBODY;
  if (/运营专员|operations? specialist/i.test(position)) return SPECIALIST;
  return /运营|operation/i.test(position) ? OPERATIONS : EVERYBODY;
}

/** The measured metric that a row is: a rate, a flow or an amount; null for what is scored by hand. */
export function measuredAs({ metric }: Appraisal): "conversion" | "traffic" | "sales" | null {
  return (["conversion", "traffic", "sales"] as const).find((measure) => isMetric(metric, measure)) ?? null;
}

/** The uppermost row of the sheet: what concerns all is said there. */
export function topRow(all: readonly Appraised[]): Appraisal | null {
  return all
    .map(({ first }) => first)
    .reduce<Appraisal | null>((top, row) => (top && top.place.row <= row.place.row ? top : row), null);
}
