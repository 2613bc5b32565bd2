import type { MonthBook, PersonMonth } from "../../checks/month/monthBook";
import {
  achievementOf,
  columnsOf,
  MEASURES,
  overallOf,
  pairsOf,
  resultOf,
  type Measure,
} from "../../checks/month/results";
import { performancePay } from "../../rules/pay/performancePay";
import { supervisorPerformancePay } from "../../rules/pay/supervisorPerformancePay";
import { apply } from "../../rules/rule";
import { ZERO, type Fen } from "../../units/money";
import { cellOf, type CellPlace } from "../../workbook/place";
import type { Performance } from "../../workbook/records";
import { Working, type LineResult } from "../working";

/** 绩效工资: members by promotion (R087), supervisors by promotion, feedback and recruitment (R090). */
export function performanceLine(subject: PersonMonth, book: MonthBook): LineResult {
  const working = new Working(book);
  const row = resultOf(subject);
  if (!subject.employment || !row) return working.result(ZERO);
  const outcome =
    subject.level === "supervisor" ? supervisorPay(row, working) : memberPay(row, subject, book, working);
  return working.result(outcome);
}

function memberPay(row: Performance, subject: PersonMonth, book: MonthBook, working: Working): Fen | null {
  const cells = cellsOf(row, "promotion");
  const achievement = working.value(achievementOf(row, "promotion", working.from(...cells)));
  const given = {
    achievement,
    position: subject.person.position,
    workedDays: subject.workdays.length,
    workdays: book.workdays.length,
  };
  return working.value(apply(performancePay, given, working.from(...cells)));
}

function supervisorPay(row: Performance, working: Working): Fen | null {
  const reached: Partial<Record<Measure, number>> = {};
  for (const measure of MEASURES) {
    const achievement = working.value(achievementOf(row, measure, working.from(...cellsOf(row, measure))));
    if (achievement === null) return null;
    reached[measure] = achievement;
  }
  const { promotion = null, feedback = null, recruitment = null } = reached;
  const given = { promotion, feedback, recruitment, overall: overallOf(pairsOf(row, MEASURES)) };
  const cells = MEASURES.flatMap((measure) => cellsOf(row, measure));
  return working.value(apply(supervisorPerformancePay, given, working.from(...cells)));
}

function cellsOf(row: Performance, measure: Measure): CellPlace[] {
  return columnsOf(measure).map((column) => cellOf(row.place, column));
}
