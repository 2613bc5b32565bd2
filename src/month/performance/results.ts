import { achievement, metricAchievement } from "../../rules/pay/achievement";
import { apply, type Circumstances, type Outcome } from "../../engine/rule";
import type { Performance, PerformanceColumn } from "../../workbook/records";
import type { PersonMonth, MonthBook } from "../month";
import { type CellPlace, cellOf } from "../../kinds/place";

/** The three measures of D18 三(二)B.a; members are measured by promotion alone. */
export const MEASURES = ["promotion", "feedback", "recruitment"] as const;

/** One of them. */
export type Measure = (typeof MEASURES)[number];

const PLAN_AND_DONE = {
  promotion: ["promotionPlan", "promotionDone"],
  feedback: ["feedbackPlan", "feedbackDone"],
  recruitment: ["recruitmentPlan", "recruitmentDone"],
} as const satisfies Record<Measure, readonly [PerformanceColumn, PerformanceColumn]>;

/** Plan and done of each measure. */
export type Results = Pick<Performance, (typeof PLAN_AND_DONE)[Measure][number]>;

/** The columns of a measure: its plan and what was done. */
export function columnsOf(measure: Measure): (typeof PLAN_AND_DONE)[Measure] {
  return PLAN_AND_DONE[measure];
}

/** The measures that a person answers for. */
export function measuresFor({ level }: PersonMonth): readonly Measure[] {
  return level === "supervisor" ? MEASURES : MEASURES.slice(0, 1);
}

/** The person's row of 绩效; the first where there are two (reading has named them). */
export function performanceRowOf({ performance }: PersonMonth): Performance | null {
  return performance[0] ?? null;
}

/** R086: done by plan of promotion; refused where the plan is missing and policy does not say what that means. */
export function achievementOf(row: Results, circumstances: Circumstances): Outcome<number> {
  return apply(achievement, planAndDone(row, "promotion"), circumstances);
}

/** The same of one of a supervisor's measures, which the steps name. */
export function metricAchievementOf(
  row: Results,
  metric: Measure,
  circumstances: Circumstances,
): Outcome<number> {
  return apply(metricAchievement, { ...planAndDone(row, metric), metric }, circumstances);
}

/** A plan under 0 is none. */
function planAndDone(row: Results, measure: Measure): { plan: number | null; done: number | null } {
  const [planColumn, doneColumn] = PLAN_AND_DONE[measure];
  const plan = row[planColumn];
  return { plan: plan !== null && plan < 0 ? null : plan, done: row[doneColumn] };
}

/** Sum of done by sum of plan over measures or people; null without any plan. */
export function overallOf(
  pairs: readonly (readonly [plan: number | null, done: number | null])[],
): number | null {
  const planned = pairs.reduce((total, [plan]) => total + Math.max(plan ?? 0, 0), 0);
  const done = pairs.reduce((total, [plan, reached]) => total + ((plan ?? 0) > 0 ? (reached ?? 0) : 0), 0);
  return planned > 0 ? done / planned : null;
}

/** Plan and done of each measure. */
export function pairsOf(row: Results, measures: readonly Measure[]): [number | null, number | null][] {
  return measures.map((measure) => {
    const [plan, done] = PLAN_AND_DONE[measure];
    return [row[plan], row[done]];
  });
}

/** What somebody is measured by: plan and done of each measure, and the rows in which they stand. */
export interface Measured {
  results: Results;
  rows: readonly Performance[];
}

/** The person's own results; of a supervisor by policy those of all supervisors of the department together (A13). */
export function measuredBy(row: Performance, subject: PersonMonth, book: MonthBook): Measured {
  if (subject.level !== "supervisor" || !answersForDepartment(book)) return { results: row, rows: [row] };
  const rows = book.people.flatMap((supervisor) => {
    const own =
      supervisor.level === "supervisor" && supervisor.employment ? performanceRowOf(supervisor) : null;
    return own ? [own] : [];
  });
  return { results: together(rows), rows };
}

/** Whether supervisors answer for the whole department, not for the own group (A13). */
export function answersForDepartment({ policy, last }: MonthBook): boolean {
  return policy.figure("supervisorScope", last).value === "department";
}

/** The cells of a measure. */
export function cellsOf({ rows }: Measured, measure: Measure): CellPlace[] {
  return rows.flatMap((row) => columnsOf(measure).map((column) => cellOf(row.place, column)));
}

/** Sum of plan and sum of done of each measure, over the rows that have a plan. */
function together(rows: readonly Performance[]): Results {
  const sums = MEASURES.flatMap((measure) => {
    const [plan, done] = columnsOf(measure);
    const planned = rows.filter((row) => (row[plan] ?? 0) > 0);
    if (planned.length === 0) return [];
    const total = (column: keyof Results): number =>
      planned.reduce((sum, row) => sum + (row[column] ?? 0), 0);
    return [
      [plan, total(plan)],
      [done, total(done)],
    ] as const;
  });
  return { ...NOTHING, ...Object.fromEntries(sums) };
}

const NOTHING: Results = {
  promotionPlan: null,
  promotionDone: null,
  feedbackPlan: null,
  feedbackDone: null,
  recruitmentPlan: null,
  recruitmentDone: null,
};
