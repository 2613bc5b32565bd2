import {
  cellsOf,
  measuredBy,
  type Measured,
  achievementOf,
  MEASURES,
  metricAchievementOf,
  overallOf,
  pairsOf,
  performanceRowOf,
  type Measure,
} from "../../month/performance/results";
import type { MonthBook, PersonMonth } from "../../month/month";
import { performancePay } from "../../rules/pay/performancePay";
import { supervisorPerformancePay } from "../../rules/pay/supervisorPerformancePay";
import { apply } from "../../engine/rule";
import { ZERO, type Fen } from "../../kinds/money";
import { LineSteps, type LineResult } from "../lineSteps";

/** 绩效工资: members by promotion (R087), supervisors by promotion, feedback and recruitment (R090). */
export function performanceLine(subject: PersonMonth, book: MonthBook): LineResult {
  const steps = new LineSteps(book);
  const row = performanceRowOf(subject);
  if (!subject.employment) return steps.result(ZERO);
  if (!row) {
    if (subject.level !== "manager") steps.note("perf.noRow", {}, ZERO, "R086");
    return steps.result(ZERO);
  }
  const measured = measuredBy(row, subject, book);
  const days = { workedDays: subject.workdays.length, workdays: book.workdays.length };
  const outcome =
    subject.level === "supervisor"
      ? supervisorPay(measured, days, steps)
      : memberPay(measured, days, subject, steps);
  return steps.result(outcome);
}

/** Days employed and workdays of the month (A47). */
interface Days {
  workedDays: number;
  workdays: number;
}

function memberPay(measured: Measured, days: Days, { person }: PersonMonth, steps: LineSteps): Fen | null {
  const cells = cellsOf(measured, "promotion");
  const achievement = steps.value(achievementOf(measured.results, steps.from(...cells)), cells);
  if (achievement === null) return null;
  const given = { achievement, position: person.position, ...days };
  return steps.value(apply(performancePay, given, steps.from(...cells)), cells);
}

function supervisorPay(measured: Measured, days: Days, steps: LineSteps): Fen | null {
  const reached: Partial<Record<Measure, number>> = {};
  for (const measure of MEASURES) {
    const cells = cellsOf(measured, measure);
    const achievement = steps.value(
      metricAchievementOf(measured.results, measure, steps.from(...cells)),
      cells,
    );
    if (achievement === null) return null;
    reached[measure] = achievement;
  }
  steps.note("perf.scope", {}, null, "R090", { reads: ["supervisorScope"] });
  const { promotion = null, feedback = null, recruitment = null } = reached;
  const overall = overallOf(pairsOf(measured.results, MEASURES));
  const cells = MEASURES.flatMap((measure) => cellsOf(measured, measure));
  const given = { promotion, feedback, recruitment, overall, ...days };
  return steps.value(apply(supervisorPerformancePay, given, steps.from(...cells)), cells);
}
