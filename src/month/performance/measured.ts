import { type CellPlace, cellOf } from "../../kinds/place";
import type { Performance } from "../../workbook/records";
import type { MonthBook, PersonMonth } from "../monthBook";
import { columnsOf, MEASURES, resultOf, type Measure, type Results } from "./results";

/** What somebody is measured by: plan and done of each measure, and the rows in which they stand. */
export interface Measured {
  results: Results;
  rows: readonly Performance[];
}

/** The person's own results; of a supervisor by policy those of all supervisors of the department together (A13). */
export function measuredBy(row: Performance, subject: PersonMonth, book: MonthBook): Measured {
  if (subject.level !== "supervisor" || !answersForDepartment(book)) return { results: row, rows: [row] };
  const rows = book.people.flatMap((supervisor) => {
    const own = supervisor.level === "supervisor" && supervisor.employment ? resultOf(supervisor) : null;
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
