import { cellsOf, measuredBy, type Measured } from "../../month/performance/measured";
import type { MonthBook, PersonMonth } from "../../month/monthBook";
import {
  achievementOf,
  MEASURES,
  overallOf,
  pairsOf,
  resultOf,
  type Measure,
} from "../../month/performance/results";
import { performancePay } from "../../rules/pay/performancePay";
import { supervisorPerformancePay } from "../../rules/pay/supervisorPerformancePay";
import { apply } from "../../engine/rule";
import { ZERO, type Fen } from "../../kinds/money";
import { Working, type LineResult } from "../working";

/** 绩效工资: members by promotion (R087), supervisors by promotion, feedback and recruitment (R090). */
export function performanceLine(subject: PersonMonth, book: MonthBook): LineResult {
  const working = new Working(book);
  const row = resultOf(subject);
  if (!subject.employment || !row) return working.result(ZERO);
  const measured = measuredBy(row, subject, book);
  const days = { workedDays: subject.workdays.length, workdays: book.workdays.length };
  const outcome =
    subject.level === "supervisor"
      ? supervisorPay(measured, days, working)
      : memberPay(measured, days, subject, working);
  return working.result(outcome);
}

/** Days employed and workdays of the month (A47). */
interface Days {
  workedDays: number;
  workdays: number;
}

function memberPay(measured: Measured, days: Days, { person }: PersonMonth, working: Working): Fen | null {
  const cells = cellsOf(measured, "promotion");
  const outcome = achievementOf(measured.results, "promotion", working.from(...cells));
  const given = { achievement: working.value(outcome), position: person.position, ...days };
  return working.value(apply(performancePay, given, working.from(...cells)));
}

function supervisorPay(measured: Measured, days: Days, working: Working): Fen | null {
  const reached: Partial<Record<Measure, number>> = {};
  for (const measure of MEASURES) {
    const outcome = achievementOf(measured.results, measure, working.from(...cellsOf(measured, measure)));
    const achievement = working.value(outcome);
    if (achievement === null) return null;
    reached[measure] = achievement;
  }
  working.note("perf.scope", {}, null, "R090", { reads: ["supervisorScope"] });
  const { promotion = null, feedback = null, recruitment = null } = reached;
  const overall = overallOf(pairsOf(measured.results, MEASURES));
  const cells = MEASURES.flatMap((measure) => cellsOf(measured, measure));
  const given = { promotion, feedback, recruitment, overall, ...days };
  return working.value(apply(supervisorPerformancePay, given, working.from(...cells)));
}
